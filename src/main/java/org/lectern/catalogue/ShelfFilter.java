package org.lectern.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.ArticleState;
import org.lectern.library.Field;
import org.lectern.problem.Invalid;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Taxonomy;

/**
 * Which articles are meant. Within a part any value will do; every part that is not empty must hold.
 *
 * @param states of annotations that the member may see
 * @param unmarked also those in which the member sees no annotation
 * @param from publication dates from here on, in the precision given
 * @param to publication dates up to here, in the precision given
 * @param shelves the states of the articles themselves
 * @param copies also those that are syndicated copies of others
 */
record ShelfFilter(
        List<String> topics,
        List<String> stances,
        List<String> outlets,
        List<String> languages,
        List<AnnotationState> states,
        boolean unmarked,
        @Nullable String from,
        @Nullable String to,
        SearchTerms terms,
        Set<ArticleState> shelves,
        boolean copies) {

    /** Among states: nothing is marked. */
    static final String UNMARKED = "none";

    /** Among outlets: nobody knows which it was. */
    static final String UNKNOWN_OUTLET = "unknown";

    /** The merged ones are in the library as revisions of others. */
    private static final Set<ArticleState> PRESENT = EnumSet.of(ArticleState.DRAFT, ArticleState.PUBLISHED);

    /**
     * From the words of the library page's address; blank ones say nothing.
     *
     * @throws Invalid when a word is in no vocabulary or a date is none
     */
    static ShelfFilter of(ShelfQuery query, Taxonomy taxonomy, Member reader) {
        List<String> states = given(query.state());
        return new ShelfFilter(
                taxonomy.requireEverTopics(given(query.topic())),
                given(query.stance()).stream().map(taxonomy::requireStance).toList(),
                given(query.outlet()),
                given(query.language()),
                states.stream()
                        .filter(id -> !id.equals(UNMARKED))
                        .map(ShelfFilter::annotationState)
                        .toList(),
                states.contains(UNMARKED),
                date("from", query.from()),
                date("to", query.to()),
                SearchTerms.of(query.q()),
                query.wantsDrafts() && reader.may(Role.CURATOR) ? PRESENT : EnumSet.of(ArticleState.PUBLISHED),
                query.wantsCopies());
    }

    /**
     * From the words of a program's request, where {@code state} is that of the article.
     *
     * @throws Invalid when a word is in no vocabulary or a date is none
     */
    static ShelfFilter ofProgram(ShelfQuery query, Taxonomy taxonomy, Member reader) {
        Set<ArticleState> shelves = EnumSet.noneOf(ArticleState.class);
        given(query.state()).forEach(id -> shelves.add(articleState(id)));
        if (shelves.isEmpty()) {
            shelves.addAll(PRESENT);
        }
        shelves.retainAll(seenBy(reader));
        return new ShelfFilter(
                taxonomy.requireEverTopics(given(query.topic())),
                given(query.stance()).stream().map(taxonomy::requireStance).toList(),
                given(query.outlet()),
                given(query.language()),
                List.of(),
                false,
                date("from", query.from()),
                date("to", query.to()),
                SearchTerms.of(query.q()),
                shelves,
                true);
    }

    /** Everything on the same shelves. */
    ShelfFilter unfiltered() {
        return new ShelfFilter(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                SearchTerms.of(null),
                shelves,
                copies);
    }

    /** The same with the copies. */
    ShelfFilter withCopies() {
        return new ShelfFilter(topics, stances, outlets, languages, states, unmarked, from, to, terms, shelves, true);
    }

    private static Set<ArticleState> seenBy(Member reader) {
        return reader.may(Role.CURATOR) ? EnumSet.allOf(ArticleState.class) : EnumSet.of(ArticleState.PUBLISHED);
    }

    private static List<String> given(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    private static AnnotationState annotationState(String id) {
        return AnnotationState.of(id)
                .orElseThrow(() -> new Invalid(
                        "state",
                        "“" + id + "” is not a state. There are none, draft, submitted, accepted, rejected and"
                                + " changes-requested."));
    }

    private static ArticleState articleState(String id) {
        return ArticleState.of(id)
                .orElseThrow(() -> new Invalid(
                        "state", "“" + id + "” is not a state of an article. There are draft, published and merged."));
    }

    private static @Nullable String date(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Field.PUBLISHED_ON.accept(value);
        } catch (Invalid invalid) {
            throw new Invalid(name, invalid.detail());
        }
    }
}
