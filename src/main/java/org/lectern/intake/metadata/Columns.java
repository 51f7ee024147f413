package org.lectern.intake.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Field;

/**
 * Which column of a manifest holds which field: each its own name, unless somebody says otherwise.
 *
 * @param named the columns of other names, by field
 */
public record Columns(Map<String, String> named) {

    static final Columns OWN = new Columns(Map.of());

    public Columns {
        named = Map.copyOf(new LinkedHashMap<>(named));
    }

    /** What to say of a field that does not exist, when one is named. */
    public Optional<String> unknownField() {
        return named.keySet().stream()
                .filter(field -> Values.field(field).isEmpty())
                .findFirst()
                .map(field -> "“" + field + "” is no field. Known are " + Values.names() + ".");
    }

    /** The field a column holds. A column that stands for a field by its own name gives way to one that was named. */
    Optional<Field> field(String column) {
        String stripped = column.strip();
        Optional<Field> said = named.entrySet().stream()
                .filter(each -> each.getValue().equals(stripped))
                .findFirst()
                .flatMap(each -> Values.field(each.getKey()));
        return said.or(() -> Values.field(stripped).filter(own -> !isNamed(own)));
    }

    private boolean isNamed(Field field) {
        return named.keySet().stream().anyMatch(name -> Values.field(name).equals(Optional.of(field)));
    }
}
