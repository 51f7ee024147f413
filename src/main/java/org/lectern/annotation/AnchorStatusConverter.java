package org.lectern.annotation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Keeps an anchor status as its id. */
@Converter(autoApply = true)
class AnchorStatusConverter implements AttributeConverter<AnchorStatus, String> {

    @Override
    public String convertToDatabaseColumn(AnchorStatus status) {
        return status.id();
    }

    @Override
    public AnchorStatus convertToEntityAttribute(String id) {
        return AnchorStatus.valueOf(id.toUpperCase(Locale.ROOT));
    }
}
