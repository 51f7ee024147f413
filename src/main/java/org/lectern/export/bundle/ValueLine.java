package org.lectern.export.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Provenance;

/**
 * A value that a field of an article has or had, with its evidence: a line of the article's provenance, oldest first.
 *
 * @param value null when it was found, or confirmed, that the value is unknown
 * @param source text, markup, file, sidecar or curator
 * @param confidence from 0 to 1, or null where none was measured
 * @param agreeing how many sources of the file say the same, or null where that was not counted
 * @param by the name of the member, or what did it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ValueLine(
        String field,
        @Nullable String value,
        String source,
        @Nullable String evidence,
        @Nullable Double confidence,
        @Nullable Integer agreeing,
        String by,
        Instant at) {

    public static ValueLine of(Provenance kept) {
        return new ValueLine(
                kept.field().id(),
                kept.content().orElse(null),
                kept.source().id(),
                kept.evidence().orElse(null),
                kept.confidence().orElse(null),
                kept.agreeing().orElse(null),
                kept.by(),
                kept.at());
    }
}
