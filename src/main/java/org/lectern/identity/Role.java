package org.lectern.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member may do; each role includes those before it. */
public enum Role {
    READER("reader", "Reader"),
    ANALYST("analyst", "Analyst"),
    REVIEWER("reviewer", "Reviewer"),
    CURATOR("curator", "Curator");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word that the API and the database carry. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }

    /** The ids of this role and of those it includes. */
    public Set<String> grants() {
        return Arrays.stream(values()).filter(this::includes).map(Role::id).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    /** Keeps a role as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<Role, String> {

        @Override
        public String convertToDatabaseColumn(Role role) {
            return role.id();
        }

        @Override
        public Role convertToEntityAttribute(String id) {
            return Role.of(id).orElseThrow(() -> new IllegalStateException("Unknown role in the database: " + id));
        }
    }
}
