package org.lectern.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;

/** How far an import has come. */
public enum ImportState {
    QUEUED("queued", "Waiting"),
    READING("reading", "Reading"),
    IMPORTED("imported", "Imported"),
    DUPLICATE("duplicate", "Already here"),
    REJECTED("rejected", "Not imported"),
    CANCELLED("cancelled", "Cancelled");

    private final String id;
    private final String label;

    ImportState(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public boolean isFinal() {
        return this != QUEUED && this != READING;
    }

    /** Whether it ended without an article, so that another try may make one. */
    public boolean canBeRetried() {
        return this == REJECTED || this == CANCELLED;
    }

    public static Optional<ImportState> of(String id) {
        return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
    }

    /** Keeps an import state as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<ImportState, String> {

        @Override
        public String convertToDatabaseColumn(ImportState state) {
            return state.id();
        }

        @Override
        public ImportState convertToEntityAttribute(String id) {
            return ImportState.of(id).orElseThrow(() -> new IllegalStateException("Unknown import state: " + id));
        }
    }
}
