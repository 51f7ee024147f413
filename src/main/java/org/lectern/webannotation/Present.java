package org.lectern.webannotation;

import java.util.List;
import java.util.Optional;
import org.lectern.annotation.Annotation;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.Remainder;

/**
 * What there is where a client's annotation is put.
 *
 * @param motivations what Lectern says by itself of why it was made; none where the client said it
 * @param remainder what the client sent before
 */
record Present(List<String> motivations, Optional<Remainder> remainder) {

    static final Present NOTHING = new Present(List.of(), Optional.empty());

    static Present of(Annotation annotation, Optional<ForeignPart> foreign) {
        Optional<Remainder> remainder = foreign.map(ForeignPart::content);
        boolean isClients =
                remainder.filter(each -> !each.motivations().isEmpty()).isPresent();
        return new Present(isClients ? List.of() : List.of(WebAnnotations.motivation(annotation)), remainder);
    }
}
