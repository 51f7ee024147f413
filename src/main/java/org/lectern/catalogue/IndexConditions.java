package org.lectern.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.lectern.catalogue.index.Analysis;
import org.lectern.catalogue.index.Days;
import org.lectern.catalogue.index.Marks;
import org.lectern.identity.Member;
import org.lectern.library.ArticleState;
import org.lectern.search.SearchTerms;

/** A filter as a condition of the index, for what one member may see. */
final class IndexConditions {

    private static final String[] PROSE = prose();
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+$");
    /** Scripts in which words are not set apart: any stretch is found without an asterisk. */
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    private final SearchPredicateFactory words;
    private final BooleanPredicateClausesStep<?, ?> all;

    private IndexConditions(SearchPredicateFactory words) {
        this.words = words;
        this.all = words.bool();
    }

    static IndexConditions of(SearchPredicateFactory words, ShelfFilter filter, Member reader) {
        return without(words, filter, reader, null);
    }

    /** All but those of one facet: for its counts, which its own selection does not lessen. */
    static IndexConditions without(
            SearchPredicateFactory words, ShelfFilter filter, Member reader, @Nullable Facet facet) {
        IndexConditions conditions = new IndexConditions(words);
        conditions.shelves(filter);
        if (!filter.copies()) {
            conditions.all.mustNot(words.terms().field("mark").matchingAny(Marks.COPY));
        }
        if (facet != Facet.TOPIC && !filter.topics().isEmpty()) {
            conditions.andMarked(filter.topics().stream()
                    .flatMap(topic -> Marks.topicSeenBy(reader, topic).stream())
                    .toList());
        }
        if (facet != Facet.STANCE) {
            conditions.any("stance", filter.stances());
        }
        if (facet != Facet.OUTLET) {
            conditions.outlets(filter.outlets());
        }
        if (facet != Facet.LANGUAGE) {
            conditions.any("language", filter.languages());
        }
        if (facet != Facet.STATE) {
            conditions.states(filter, reader);
        }
        conditions.dates(filter);
        conditions.terms(filter.terms());
        return conditions;
    }

    /** Also that the article has one of these marks. */
    IndexConditions andMarked(Collection<String> marks) {
        any("mark", marks);
        return this;
    }

    /** Also that the member sees no annotation in the article. */
    IndexConditions andUnmarked(Member reader) {
        all.mustNot(words.terms().field("mark").matchingAny(Marks.anySeenBy(reader)));
        return this;
    }

    IndexConditions andWith(String field) {
        all.must(words.exists().field(field));
        return this;
    }

    IndexConditions andWithout(String field) {
        all.mustNot(words.exists().field(field));
        return this;
    }

    SearchPredicate toPredicate() {
        return all.toPredicate();
    }

    /** Who may see none of the shelves asked for sees nothing. */
    private void shelves(ShelfFilter filter) {
        if (filter.shelves().isEmpty()) {
            all.must(words.matchNone());
        }
        any("state", filter.shelves().stream().map(ArticleState::id).toList());
    }

    private void outlets(List<String> outlets) {
        if (outlets.contains(ShelfFilter.UNKNOWN_OUTLET)) {
            all.must(words.bool()
                    .should(words.terms().field("outlet").matchingAny(outlets))
                    .should(words.not(words.exists().field("outlet"))));
        } else {
            any("outlet", outlets);
        }
    }

    private void states(ShelfFilter filter, Member reader) {
        BooleanPredicateClausesStep<?, ?> either = words.bool();
        filter.states()
                .forEach(state ->
                        either.should(words.terms().field("mark").matchingAny(Marks.stateSeenBy(reader, state))));
        if (filter.unmarked()) {
            either.should(words.not(words.terms().field("mark").matchingAny(Marks.anySeenBy(reader))));
        }
        if (either.hasClause()) {
            all.must(either);
        }
    }

    private void dates(ShelfFilter filter) {
        if (filter.from() != null) {
            all.must(words.range().field("last").atLeast(Days.first(filter.from())));
        }
        if (filter.to() != null) {
            all.must(words.range().field("first").atMost(Days.last(filter.to())));
        }
    }

    private void terms(SearchTerms terms) {
        if (!terms.isEmpty() && !terms.hasWords()) {
            all.must(words.matchNone());
        }
        terms.terms().forEach(this::term);
    }

    private void term(String term) {
        String typed = SearchTerms.beginning(term);
        if (SearchTerms.isBeginning(term) && !UNSPACED.matcher(typed).find()) {
            Matcher last = LAST_WORD.matcher(typed);
            int cut = last.find() ? last.start() : typed.length();
            phrase(typed.substring(0, cut));
            beginning(typed.substring(cut));
        } else {
            phrase(typed);
        }
    }

    /** Also for one word: what is written as one may be several to the index. It may be an article's number too. */
    private void phrase(String typed) {
        if (SearchTerms.isWord(typed)) {
            all.must(words.or(
                    words.phrase().fields(PROSE).matching(typed),
                    words.match().field("id").matching(typed.strip().toUpperCase(Locale.ROOT))));
        }
    }

    private void beginning(String typed) {
        if (!typed.isEmpty()) {
            all.must(words.prefix().fields(PROSE).matching(typed));
        }
    }

    private void any(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            all.must(words.terms().field(field).matchingAny(values));
        }
    }

    private static String[] prose() {
        List<String> fields = new ArrayList<>(List.of(Analysis.nameOf("outlet"), Analysis.nameOf("byline")));
        fields.addAll(List.of(Analysis.fields("title")));
        fields.addAll(List.of(Analysis.fields("text")));
        return fields.toArray(String[]::new);
    }
}
