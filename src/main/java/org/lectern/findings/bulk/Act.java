package org.lectern.findings.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with selected annotations. */
public enum Act {
    SUBMIT,
    DELETE,
    RESTORE,
    ADD_TOPIC,
    REMOVE_TOPIC,
    ACCEPT,
    REJECT,
    REQUEST_CHANGES,
    UNDO;

    /** The word in a form. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean needsTopic() {
        return this == ADD_TOPIC || this == REMOVE_TOPIC;
    }

    public boolean needsReason() {
        return this == REJECT || this == REQUEST_CHANGES;
    }

    /** What takes it back. A submission stays: a reviewer may be reading it. */
    @Nullable
    Act undo() {
        return switch (this) {
            case DELETE -> RESTORE;
            case RESTORE -> DELETE;
            case ADD_TOPIC -> REMOVE_TOPIC;
            case REMOVE_TOPIC -> ADD_TOPIC;
            case ACCEPT, REJECT, REQUEST_CHANGES -> UNDO;
            case SUBMIT, UNDO -> null;
        };
    }

    public static Optional<Act> of(@Nullable String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
