package org.lectern.export.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lectern.library.Alternative;

/**
 * What another source of the file says of a field of an article than the value it has.
 *
 * @param source text, markup, file, sidecar or curator
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlternativeLine(String field, String value, String source, String evidence) {

    public static AlternativeLine of(Alternative kept) {
        return new AlternativeLine(
                kept.field().id(), kept.content(), kept.source().id(), kept.evidence());
    }
}
