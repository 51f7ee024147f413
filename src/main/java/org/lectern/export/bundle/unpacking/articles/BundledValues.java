package org.lectern.export.bundle.unpacking.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.export.bundle.AlternativeLine;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.BundleNames;
import org.lectern.export.bundle.ValueLine;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.export.bundle.opening.JsonLines;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.export.bundle.opening.Property;
import org.lectern.export.bundle.opening.WrongLines;
import org.lectern.library.Accession;
import org.lectern.library.Field;
import org.lectern.library.Provenance;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;
import org.lectern.taxonomy.Taxonomy;

/** Reads the values that an article's fields have and had, and what other sources say, each with its evidence. */
final class BundledValues {

    private final BundleFile bundle;
    private final ArticleEntry entry;
    private final ObjectMapper json;
    private final Taxonomy taxonomy;
    private final WrongLines wrong = new WrongLines();

    BundledValues(BundleFile bundle, ArticleEntry entry, ObjectMapper json, Taxonomy taxonomy) {
        this.bundle = bundle;
        this.entry = entry;
        this.json = json;
        this.taxonomy = taxonomy;
    }

    /** Whether the bundle has them; earlier versions gave the present values alone. */
    boolean areThere() {
        return bundle.has(BundleNames.provenance(entry.id()));
    }

    /**
     * Oldest first.
     *
     * @throws NotTakenIn when a line cannot be used, or the last of a field is not what the article has
     */
    List<Accession.Value> values() throws IOException {
        List<Accession.Value> values = new ArrayList<>();
        Map<Field, JsonLines.Line<ValueLine>> present = new EnumMap<>(Field.class);
        forEach(BundleNames.provenance(entry.id()), ValueLine.class, line -> {
            Accession.Value value = value(line.said());
            values.add(value);
            present.put(value.field(), line);
            return value;
        });
        for (JsonLines.Line<ValueLine> line : present.values()) {
            telling(BundleNames.provenance(entry.id()), line, each -> present(each.said()));
        }
        for (String field : entry.metadata().keySet()) {
            if (present.values().stream().noneMatch(line -> line.said().field().equals(field))) {
                wrong.tell(BundleNames.provenance(entry.id()), 1, new Invalid("field", "“" + field + "” is missing."));
            }
        }
        wrong.requireNone();
        return values;
    }

    private static Accession.Value value(ValueLine said) {
        Double confidence = said.confidence();
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new Invalid("confidence", confidence + " is not between 0 and 1.");
        }
        String value = said.value();
        String evidence = said.evidence();
        return new Accession.Value(
                field(said.field()),
                new Provenance.Origin(
                        value == null ? null : storable("value", value),
                        source(said.source()),
                        evidence == null ? null : storable("evidence", evidence),
                        confidence,
                        Property.name("by", said.by()),
                        said.agreeing(),
                        List.of()),
                Property.moment("at", said.at()));
    }

    /** Earlier values stay as they were; the present one has to be in its field's form, and the article's. */
    private Field present(ValueLine said) {
        Field field = field(said.field());
        String value = said.value();
        Provenance.@Nullable Origin known = entry.metadata().get(field.id());
        if (known == null || !Objects.equals(known.value(), value)) {
            throw new Invalid("value", "The last value of “" + field.id() + "” is not the one in article.json.");
        }
        if (value != null && !field.accept(value).equals(value)) {
            throw new Invalid("value", "This is not in the form of the field “" + field.id() + "”.");
        }
        if (value != null && field == Field.STANCE) {
            taxonomy.requireStance(value);
        }
        return field;
    }

    /**
     * @throws NotTakenIn when a line cannot be used
     */
    List<Accession.Other> others() throws IOException {
        List<Accession.Other> others = new ArrayList<>();
        String file = BundleNames.alternatives(entry.id());
        if (bundle.has(file)) {
            forEach(file, AlternativeLine.class, line -> others.add(other(line.said())));
        }
        wrong.requireNone();
        return others;
    }

    private static Accession.Other other(AlternativeLine said) {
        Field field = field(said.field());
        String value = Property.given("value", said.value());
        if (!field.accept(value).equals(value)) {
            throw new Invalid("value", "This is not in the form of the field “" + field.id() + "”.");
        }
        return new Accession.Other(
                field, new Provenance.Other(value, source(said.source()), storable("evidence", said.evidence())));
    }

    private <T> void forEach(String file, Class<T> form, Function<JsonLines.Line<T>, ?> each) throws IOException {
        try (JsonLines<T> lines = bundle.lines(file, form, json, wrong)) {
            for (JsonLines.Line<T> line = lines.next(); line != null; line = lines.next()) {
                telling(file, line, each);
            }
        }
    }

    private <T> void telling(String file, JsonLines.Line<T> line, Function<JsonLines.Line<T>, ?> each) {
        try {
            each.apply(line);
        } catch (Invalid invalid) {
            wrong.tell(file, line.number(), invalid);
        }
    }

    private static Field field(@Nullable String id) {
        return Property.term("field", id, Field::of);
    }

    private static Provenance.Source source(@Nullable String id) {
        return Property.term("source", id, Provenance.Source::of);
    }

    private static String storable(String property, @Nullable String words) {
        return StorableText.requireCharacters(property, Property.given(property, words));
    }
}
