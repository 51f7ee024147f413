package org.lectern.annotation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an annotation stands on its way to agreement. */
public enum AnnotationState {
    DRAFT("draft", "Draft"),
    SUBMITTED("submitted", "Awaiting review"),
    ACCEPTED("accepted", "Accepted"),
    REJECTED("rejected", "Rejected"),
    CHANGES_REQUESTED("changes-requested", "Changes requested");

    private final String id;
    private final String label;

    AnnotationState(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word that API, CSV and database carry. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Whether a reviewer has given a verdict. */
    public boolean isDecided() {
        return this == ACCEPTED || this == REJECTED || this == CHANGES_REQUESTED;
    }

    public static Optional<AnnotationState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
    }

    /** Keeps a state as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<AnnotationState, String> {

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
}
