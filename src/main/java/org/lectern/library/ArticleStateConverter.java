package org.lectern.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a state as its id. */
@Converter(autoApply = true)
class ArticleStateConverter implements AttributeConverter<ArticleState, String> {

    @Override
    public String convertToDatabaseColumn(ArticleState state) {
        return state.id();
    }

    @Override
    public ArticleState convertToEntityAttribute(String id) {
        return ArticleState.of(id).orElseThrow(() -> new IllegalStateException("Unknown article state: " + id));
    }
}
