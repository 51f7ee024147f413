package org.lectern.webannotation;

import java.util.List;
import java.util.Optional;
import org.lectern.annotation.Annotation;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.Remainder;

/**
 * What there is where a client's annotation is put.
 *
 * @param motivation what Lectern says by itself of why it was made
 * @param remainder what the client sent before
 */
record Present(Optional<String> motivation, Optional<Remainder> remainder) {

    static final Present NOTHING = new Present(Optional.empty(), Optional.empty());

    static Present of(Annotation annotation, Optional<ForeignPart> foreign) {
        Optional<Remainder> remainder = foreign.map(ForeignPart::content);
        boolean isClients = remainder
                .map(Remainder::motivations)
                .filter(each -> !each.isEmpty())
                .isPresent();
        return new Present(
                isClients ? Optional.empty() : Optional.of(WebAnnotations.motivation(annotation)), remainder);
    }

    /** Whether a client only gives back what Lectern said, which follows topics and note when these change. */
    boolean saysByItself(List<String> motivations) {
        return motivations.equals(motivation.map(List::of).orElse(List.of()));
    }
}
