package org.lectern.library;

import java.util.Arrays;
import java.util.Optional;

/** A draft is seen by curators only; a published article by every member. */
public enum ArticleState {
    DRAFT("draft"),
    PUBLISHED("published");

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
}
