package org.lectern.export.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.Remainder;

/**
 * What a client of the Web Annotation protocol sent with an annotation.
 *
 * @param annotation the id of the annotation, as in its row
 * @param name the last part of its IRI, where that is not its id
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClientLine(String annotation, @Nullable String name, Remainder content) {

    public static ClientLine of(ForeignPart part) {
        return new ClientLine(part.annotation(), part.name().orElse(null), part.content());
    }
}
