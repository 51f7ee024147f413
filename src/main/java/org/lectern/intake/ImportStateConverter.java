package org.lectern.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an import state as its id. */
@Converter(autoApply = true)
class ImportStateConverter implements AttributeConverter<ImportState, String> {

    @Override
    public String convertToDatabaseColumn(ImportState state) {
        return state.id();
    }

    @Override
    public ImportState convertToEntityAttribute(String id) {
        return ImportState.of(id).orElseThrow(() -> new IllegalStateException("Unknown import state: " + id));
    }
}
