package org.lectern.curation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;
import org.lectern.library.Field;
import org.lectern.library.Provenance;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;

/** Values a curator sets, by field; an empty one says that the value is unknown. What is not in it stays. */
final class MetadataChange {

    private final Map<Field, Optional<String>> values = new EnumMap<>(Field.class);

    /**
     * From a JSON object.
     *
     * @throws Invalid when it names something that is no metadata, or a value is not a text
     */
    static MetadataChange of(JsonNode object) {
        MetadataChange change = new MetadataChange();
        object.properties().forEach(entry -> {
            Field field = Field.of(entry.getKey())
                    .orElseThrow(() -> new Invalid(
                            entry.getKey(), "“" + entry.getKey() + "” is not a metadata field that can be set."));
            JsonNode value = entry.getValue();
            if (!value.isNull() && !value.isTextual()) {
                throw new Invalid(field.id(), field.label() + " is a text or null.");
            }
            change.put(field, value.isNull() ? null : value.asText());
        });
        return change;
    }

    void put(Field field, @Nullable String value) {
        values.put(field, Optional.ofNullable(value).filter(text -> !text.isBlank()));
    }

    /**
     * Sets the values that differ from the present ones, and confirms as unknown those that are empty.
     *
     * @throws Invalid when one of them cannot be used; then none is set
     */
    void applyTo(Article article, Taxonomy taxonomy, String by) {
        values.forEach((field, value) -> value.ifPresent(field::accept));
        assess(article, taxonomy, by);
        values.forEach((field, value) -> {
            boolean stance = field == Field.STANCE || field == Field.STANCE_REASON;
            if (!stance && !isConfirmedAlready(article, field, value)) {
                String evidence = value.isPresent() ? null : "Confirmed as unknown";
                article.set(
                        field,
                        new Provenance.Origin(value.orElse(null), Provenance.Source.CURATOR, evidence, null, by));
            }
        });
    }

    private void assess(Article article, Taxonomy taxonomy, String by) {
        if (!values.containsKey(Field.STANCE) && !values.containsKey(Field.STANCE_REASON)) {
            return;
        }
        Optional<String> given = values.getOrDefault(Field.STANCE, Optional.empty());
        String stance = values.containsKey(Field.STANCE)
                ? taxonomy.requireStance(given.orElse(Stance.UNASSESSED))
                : article.stance();
        boolean sameStance = stance.equals(article.stance());
        Optional<String> reason = values.containsKey(Field.STANCE_REASON)
                ? values.get(Field.STANCE_REASON)
                : article.stanceReason().filter(old -> sameStance);
        if (!sameStance || !reason.equals(article.stanceReason())) {
            article.assess(stance, reason.orElse(null), by);
        }
    }

    private static boolean isConfirmedAlready(Article article, Field field, Optional<String> value) {
        Provenance present = article.provenance().get(field);
        return value.equals(article.value(field)) && present != null && present.source() == Provenance.Source.CURATOR;
    }
}
