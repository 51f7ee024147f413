package org.lectern.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a flag as its id. */
@Converter(autoApply = true)
class FlagConverter implements AttributeConverter<Flag, String> {

    @Override
    public String convertToDatabaseColumn(Flag flag) {
        return flag.id();
    }

    @Override
    public Flag convertToEntityAttribute(String id) {
        return Flag.of(id).orElseThrow(() -> new IllegalStateException("Unknown flag: " + id));
    }
}
