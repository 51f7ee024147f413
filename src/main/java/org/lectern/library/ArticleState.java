package org.lectern.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;

/**
 * A draft is seen by curators only, a published article by every member; a merged one has become a version of another and
 * is kept with its file for curators.
 */
public enum ArticleState {
    DRAFT("draft"),
    PUBLISHED("published"),
    MERGED("merged");

    private final String id;

    ArticleState(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<ArticleState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
    }

    /** Keeps a state as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<ArticleState, String> {

        @Override
        public String convertToDatabaseColumn(ArticleState state) {
            return state.id();
        }

        @Override
        public ArticleState convertToEntityAttribute(String id) {
            return ArticleState.of(id).orElseThrow(() -> new IllegalStateException("Unknown article state: " + id));
        }
    }
}
