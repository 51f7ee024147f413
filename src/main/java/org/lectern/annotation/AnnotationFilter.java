package org.lectern.annotation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.ArticleState;
import org.lectern.problem.Invalid;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Taxonomy;

/**
 * Which annotations are meant. Within a part any value will do; every part that is not empty must hold.
 *
 * @param from publication dates from here on, in the precision given
 * @param to publication dates up to here, in the precision given
 * @param ids of the annotations themselves
 * @param words each of them must stand in the quote or the note
 */
public record AnnotationFilter(
        Collection<String> ids,
        Collection<String> articles,
        Collection<String> outlets,
        Collection<String> topics,
        Collection<String> stances,
        Collection<String> annotators,
        Collection<AnnotationState> states,
        @Nullable String from,
        @Nullable String to,
        SearchTerms words) {

    /** The word that stands for “no topic” among topics. */
    public static final String UNTAGGED = "none";

    /** The word that stands for an unknown outlet among outlets. */
    public static final String UNKNOWN_OUTLET = "unknown";

    private static final SearchTerms NO_WORDS = SearchTerms.of(null);

    public static final AnnotationFilter ALL =
            new AnnotationFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    /** A part of it in which several words may stand, any of which will do. */
    public enum Side {
        TOPIC,
        STANCE,
        OUTLET,
        ANNOTATOR,
        STATE
    }

    public AnnotationFilter(
            Collection<String> articles,
            Collection<String> outlets,
            Collection<String> topics,
            Collection<String> stances,
            Collection<String> annotators,
            Collection<AnnotationState> states,
            @Nullable String from,
            @Nullable String to) {
        this(List.of(), articles, outlets, topics, stances, annotators, states, from, to, NO_WORDS);
    }

    static AnnotationFilter ofArticles(Collection<String> articles) {
        return new AnnotationFilter(articles, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /**
     * From the words of an address; blank ones say nothing.
     *
     * @throws Invalid when a word is in no vocabulary or a date is none
     */
    public static AnnotationFilter of(
            List<String> articles,
            List<String> outlets,
            List<String> topics,
            List<String> stances,
            List<String> annotators,
            List<String> states,
            @Nullable String from,
            @Nullable String to,
            Taxonomy taxonomy) {
        List<String> knownTopics = given(topics);
        taxonomy.requireEverTopics(
                knownTopics.stream().filter(id -> !id.equals(UNTAGGED)).toList());
        List<String> knownStances =
                given(stances).stream().map(taxonomy::requireStance).toList();
        return new AnnotationFilter(
                given(articles),
                given(outlets),
                knownTopics,
                knownStances,
                given(annotators),
                given(states).stream().map(AnnotationFilter::state).toList(),
                date("from", from),
                date("to", to));
    }

    /**
     * The same, and these words stand in the quote or the note; blank ones say nothing.
     *
     * @throws Invalid when they are too long
     */
    public AnnotationFilter containing(@Nullable String typed) {
        return new AnnotationFilter(
                ids, articles, outlets, topics, stances, annotators, states, from, to, SearchTerms.of(typed));
    }

    /** The same, of these annotations only; no id says nothing. */
    public AnnotationFilter among(Collection<String> some) {
        return new AnnotationFilter(some, articles, outlets, topics, stances, annotators, states, from, to, words);
    }

    /** The same, in these states. */
    public AnnotationFilter inStates(Collection<AnnotationState> wanted) {
        return new AnnotationFilter(ids, articles, outlets, topics, stances, annotators, wanted, from, to, words);
    }

    /** The same, whatever this side is. */
    public AnnotationFilter without(Side side) {
        return new AnnotationFilter(
                ids,
                articles,
                side == Side.OUTLET ? List.of() : outlets,
                side == Side.TOPIC ? List.of() : topics,
                side == Side.STANCE ? List.of() : stances,
                side == Side.ANNOTATOR ? List.of() : annotators,
                side == Side.STATE ? List.of() : states,
                from,
                to,
                words);
    }

    private static List<String> given(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static AnnotationState state(String id) {
        return AnnotationState.of(id)
                .orElseThrow(() -> new Invalid(
                        "state",
                        "“" + id + "” is not a state. There are draft, submitted, accepted, rejected and"
                                + " changes-requested."));
    }

    private static @Nullable String date(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new Invalid(field, "“" + value + "” is not a date. Write 2016, 2016-03 or 2016-03-09.");
        }
        return value;
    }

    /** For the annotations that match, as far as the member may see them and their articles. */
    public Conditions visibleTo(Member reader) {
        Visibility visibility = new Visibility(reader);
        Conditions conditions = conditions();
        conditions.add(visibility.of("a"));
        conditions.parameters().putAll(visibility.parameters());
        if (!reader.may(Role.CURATOR)) {
            conditions.add("a.article.state = :published", "published", ArticleState.PUBLISHED);
        }
        return conditions;
    }

    private Conditions conditions() {
        Conditions found = new Conditions();
        found.add("a.deletedAt is null");
        any(found, "a.id in :ids", "ids", ids);
        any(found, "a.article.id in :articles", "articles", articles);
        String unknown = outlets.contains(UNKNOWN_OUTLET) ? " or a.article.outlet is null" : "";
        any(found, "(a.article.outlet in :outlets" + unknown + ")", "outlets", outlets);
        any(found, "a.article.stance in :stances", "stances", stances);
        any(found, "a.annotator.name in :annotators", "annotators", annotators);
        any(found, "a.state in :states", "states", states);
        topicCondition(found);
        if (from != null) {
            found.add(
                    "a.article.publishedOn >= substring(:fromDate, 1, length(a.article.publishedOn))",
                    "fromDate",
                    from);
        }
        if (to != null) {
            found.add("substring(a.article.publishedOn, 1, length(:toDate)) <= :toDate", "toDate", to);
        }
        List<String> patterns = words.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            found.add(
                    "(lower(a.quote) like :word%1$d escape '!' or lower(a.note) like :word%1$d escape '!')"
                            .formatted(i),
                    "word" + i,
                    patterns.get(i));
        }
        return found;
    }

    private void topicCondition(Conditions found) {
        if (topics.isEmpty()) {
            return;
        }
        String tagged = "exists (select 1 from Annotation b join b.topics t where b = a and t in :topics)";
        found.add(topics.contains(UNTAGGED) ? "(" + tagged + " or a.topics is empty)" : tagged, "topics", topics);
    }

    private static void any(Conditions found, String clause, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            found.add(clause, name, values);
        }
    }
}
