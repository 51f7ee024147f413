package org.lectern.similarity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;

/** What two articles of much the same text are to each other. */
public enum RelationKind {
    /** Found by comparing; nobody has judged yet. */
    SUSPECTED("suspected"),
    /** The same piece under another outlet: both stay, the later one is hidden among the finds. */
    SYNDICATED_COPY("syndicated-copy"),
    /** A later version: its text is a revision of the other. */
    EDITION("edition"),
    /** A curator found that they have nothing to do with each other. */
    NOT_RELATED("not-related");

    private final String id;

    RelationKind(String id) {
        this.id = id;
    }

    /** The word that the API and the database carry. */
    public String id() {
        return id;
    }

    public static Optional<RelationKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Keeps a kind as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<RelationKind, String> {

        @Override
        public String convertToDatabaseColumn(RelationKind kind) {
            return kind.id();
        }

        @Override
        public RelationKind convertToEntityAttribute(String id) {
            return RelationKind.of(id).orElseThrow(() -> new IllegalStateException("Unknown relation: " + id));
        }
    }
}
