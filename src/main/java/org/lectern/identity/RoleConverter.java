package org.lectern.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a role as its id. */
@Converter(autoApply = true)
class RoleConverter implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.id();
    }

    @Override
    public Role convertToEntityAttribute(String id) {
        return Role.of(id).orElseThrow(() -> new IllegalStateException("Unknown role in the database: " + id));
    }
}
