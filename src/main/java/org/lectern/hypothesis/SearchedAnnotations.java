package org.lectern.hypothesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Conditions;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Taxonomy;

/** Every query about annotations that clients make. */
@ApplicationScoped
class SearchedAnnotations {

    /** A page of what was found, and how much there is in all. */
    record Page(List<Annotation> rows, long total) {

        static final Page EMPTY = new Page(List.of(), 0);
    }

    private final EntityManager database;
    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    SearchedAnnotations(EntityManager database, Annotations annotations, Taxonomy taxonomy) {
        this.database = database;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /**
     * The annotations that match and that the member may see. Clients ask for the next page by the time of the last row, so
     * all of the same time as the last row come with it, though they may be more than were asked for.
     *
     * @param documents the articles at the addresses of the query
     */
    Page find(SearchQuery query, List<Article> documents, Member reader) {
        if (query.isVain() || !query.addresses().isEmpty() && documents.isEmpty()) {
            return Page.EMPTY;
        }
        Conditions conditions = conditions(query, documents, reader);
        long total = query("select count(*) ", conditions, "", Long.class).getSingleResult();
        if (query.after() != null) {
            conditions.add(key(query) + (query.order().ascending() ? " > " : " < ") + ":after", "after", query.after());
        }
        List<Object[]> rows = query.limit() == 0 ? List.of() : rows(query, conditions);
        List<String> ids =
                new ArrayList<>(rows.stream().map(row -> (String) row[0]).toList());
        if (query.order().isByTime() && ids.size() == query.limit() && !ids.isEmpty()) {
            ids.addAll(ofTheSameTime(query, conditions, rows.get(rows.size() - 1)));
        }
        Map<String, Annotation> whole = annotations.whole(ids);
        return new Page(ids.stream().map(whole::get).filter(Objects::nonNull).toList(), total);
    }

    private List<Object[]> rows(SearchQuery query, Conditions conditions) {
        String order = " order by " + key(query) + (query.order().ascending() ? " asc" : " desc") + ", a.id";
        return query("select a.id, " + key(query) + " ", conditions, order, Object[].class)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .list();
    }

    private List<String> ofTheSameTime(SearchQuery query, Conditions conditions, Object[] last) {
        conditions.add(key(query) + " = :same", "same", last[1]);
        conditions.add("a.id > :last", "last", last[0]);
        return query("select a.id ", conditions, " order by a.id", String.class).list();
    }

    private static String key(SearchQuery query) {
        return query.order().path();
    }

    private <T> SelectionQuery<T> query(String select, Conditions conditions, String order, Class<T> type) {
        return database.unwrap(Session.class)
                .createSelectionQuery(select + "from Annotation a where " + conditions.where() + order, type)
                .setProperties(conditions.parameters());
    }

    private Conditions conditions(SearchQuery query, List<Article> documents, Member reader) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(reader);
        if (!query.addresses().isEmpty()) {
            conditions.add("a.article in :documents", "documents", documents);
        }
        if (query.user() != null) {
            conditions.add("a.annotator.name = :user", "user", Accounts.name(query.user()));
        }
        for (int i = 0; i < query.tags().size(); i++) {
            String tag = query.tags().get(i);
            conditions.add(
                    ":tag" + i + " in elements(a.topics)",
                    "tag" + i,
                    taxonomy.topicSaid(tag).orElse(tag));
        }
        contains(conditions, "any", query.any(), "a.quote", "a.note");
        contains(conditions, "quote", query.quote(), "a.quote");
        contains(conditions, "text", query.text(), "a.note");
        return conditions;
    }

    private static void contains(Conditions conditions, String name, SearchTerms words, String... fields) {
        List<String> patterns = words.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            List<String> places = new ArrayList<>();
            for (String field : fields) {
                places.add("lower(" + field + ") like :" + name + i + " escape '!'");
            }
            conditions.add("(" + String.join(" or ", places) + ")", name + i, patterns.get(i));
        }
    }
}
