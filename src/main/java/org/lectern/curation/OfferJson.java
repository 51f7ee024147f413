package org.lectern.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.lectern.library.OfferedValue;

/**
 * A metadata value that came with a later text and differs from the present one.
 *
 * @param evidence the words or the field it was read from
 * @param revision the number of the text it came with
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record OfferJson(
        String id,
        String field,
        String value,
        String source,
        @Nullable String evidence,
        int revision) {

    static OfferJson of(OfferedValue offered) {
        return new OfferJson(
                offered.id(),
                offered.field().id(),
                offered.content(),
                offered.source().id(),
                offered.evidence().orElse(null),
                offered.revision());
    }
}
