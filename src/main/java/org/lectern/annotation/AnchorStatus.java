package org.lectern.annotation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

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

    /** Keeps an anchor status as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<AnchorStatus, String> {

        @Override
        public String convertToDatabaseColumn(AnchorStatus status) {
            return status.id();
        }

        @Override
        public AnchorStatus convertToEntityAttribute(String id) {
            return AnchorStatus.valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
