package org.lectern.annotation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a state as its id. */
@Converter(autoApply = true)
class AnnotationStateConverter implements AttributeConverter<AnnotationState, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AnnotationState state) {
        return state == null ? null : state.id();
    }

    @Override
    public @Nullable AnnotationState convertToEntityAttribute(@Nullable String id) {
        return id == null
                ? null
                : AnnotationState.of(id)
                        .orElseThrow(() -> new IllegalStateException("Unknown annotation state: " + id));
    }
}
