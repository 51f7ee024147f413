package org.lectern.annotation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of an anchor when the article's text changed. */
public enum AnchorStatus {
    SAME("same"),
    MOVED("moved"),
    ORPHAN("orphan");

    private final String id;

    AnchorStatus(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<AnchorStatus> of(String id) {
        return Arrays.stream(values()).filter(status -> status.id.equals(id)).findFirst();
    }

    /** Keeps an anchor status as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<AnchorStatus, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable AnchorStatus status) {
            return status == null ? null : status.id();
        }

        @Override
        public @Nullable AnchorStatus convertToEntityAttribute(@Nullable String id) {
            return id == null ? null : AnchorStatus.valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
