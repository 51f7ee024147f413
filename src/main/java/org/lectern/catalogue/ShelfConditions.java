package org.lectern.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Visibility;
import org.lectern.identity.Member;
import org.lectern.similarity.RelationKind;

/** A filter as a condition in HQL on an article {@code a}, for what one member may see. */
final class ShelfConditions {

    private final ShelfFilter filter;
    private final Visibility visibility;
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ShelfConditions(ShelfFilter filter, Member reader) {
        this.filter = filter;
        this.visibility = new Visibility(reader);
    }

    static ShelfConditions of(ShelfFilter filter, Member reader) {
        return without(filter, reader, null);
    }

    /** All but those of one facet: for its counts, which its own selection does not lessen. */
    static ShelfConditions without(ShelfFilter filter, Member reader, @Nullable Facet facet) {
        ShelfConditions conditions = new ShelfConditions(filter, reader);
        conditions.add("a.state in :shelves", "shelves", filter.shelves());
        conditions.copies();
        if (facet != Facet.TOPIC) {
            conditions.topics();
        }
        if (facet != Facet.STANCE) {
            conditions.any("a.stance in :stances", "stances", filter.stances());
        }
        if (facet != Facet.OUTLET) {
            conditions.outlets();
        }
        if (facet != Facet.LANGUAGE) {
            conditions.any("a.language in :languages", "languages", filter.languages());
        }
        if (facet != Facet.STATE) {
            conditions.states();
        }
        conditions.dates();
        conditions.terms();
        return conditions;
    }

    /** Also on an annotation of this name: that the member may see it. */
    ShelfConditions andVisible(String annotation) {
        clauses.add(visible(annotation));
        return this;
    }

    /** Also that the member sees no annotation in the article. */
    ShelfConditions andUnmarked() {
        clauses.add(unmarked());
        return this;
    }

    String where() {
        return " where " + String.join(" and ", clauses);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void copies() {
        if (!filter.copies()) {
            add(
                    "not exists (select 1 from Relation k where k.article = a and k.kind = :copy)",
                    "copy",
                    RelationKind.SYNDICATED_COPY);
        }
    }

    private void topics() {
        if (!filter.topics().isEmpty()) {
            add(
                    "exists (select 1 from Annotation b join b.topics bt where b.article = a and bt in :topics and "
                            + visible("b") + ")",
                    "topics",
                    filter.topics());
        }
    }

    private void outlets() {
        List<String> named = filter.outlets().stream()
                .filter(outlet -> !outlet.equals(ShelfFilter.UNKNOWN_OUTLET))
                .toList();
        if (named.size() == filter.outlets().size()) {
            any("a.outlet in :outlets", "outlets", named);
        } else if (named.isEmpty()) {
            clauses.add("a.outlet is null");
        } else {
            add("(a.outlet is null or a.outlet in :outlets)", "outlets", named);
        }
    }

    private void states() {
        List<String> either = new ArrayList<>();
        if (!filter.states().isEmpty()) {
            either.add("exists (select 1 from Annotation c where c.article = a and c.state in :states and "
                    + visible("c") + ")");
            parameters.put("states", filter.states());
        }
        if (filter.unmarked()) {
            either.add(unmarked());
        }
        if (!either.isEmpty()) {
            clauses.add("(" + String.join(" or ", either) + ")");
        }
    }

    private void dates() {
        if (filter.from() != null) {
            add("a.publishedOn >= substring(:fromDate, 1, length(a.publishedOn))", "fromDate", filter.from());
        }
        if (filter.to() != null) {
            add("substring(a.publishedOn, 1, length(:toDate)) <= :toDate", "toDate", filter.to());
        }
    }

    private void terms() {
        int number = 0;
        for (String pattern : filter.terms().patterns()) {
            String name = "term" + number++;
            add(
                    "(lower(a.id) like :%1$s escape '!' or lower(a.title) like :%1$s escape '!' or lower(a.byline) like :%1$s escape '!' or lower(a.outlet) like :%1$s escape '!' or lower(a.current.text) like :%1$s escape '!')"
                            .formatted(name),
                    name,
                    pattern);
        }
    }

    private String unmarked() {
        return "not exists (select 1 from Annotation d where d.article = a and " + visible("d") + ")";
    }

    private String visible(String annotation) {
        parameters.putAll(visibility.parameters());
        return visibility.of(annotation);
    }

    private void any(String clause, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            add(clause, name, values);
        }
    }

    private void add(String clause, String name, Object value) {
        clauses.add(clause);
        parameters.put(name, value);
    }
}
