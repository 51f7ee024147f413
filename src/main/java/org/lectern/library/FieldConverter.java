package org.lectern.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a field as its id. */
@Converter(autoApply = true)
class FieldConverter implements AttributeConverter<Field, String> {

    @Override
    public String convertToDatabaseColumn(Field field) {
        return field.id();
    }

    @Override
    public Field convertToEntityAttribute(String id) {
        return Field.of(id).orElseThrow(() -> new IllegalStateException("Unknown metadata field: " + id));
    }
}
