package org.lectern.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.search.SearchTerms;

/** Finds and counts the articles that match a filter and that a member may see. */
interface Finder {

    /**
     * An article that was found.
     *
     * @param words with what was searched for told apart; null where the finder does not know it
     */
    record Hit(String id, @Nullable Words words) {}

    /** The words of an article with the hits among them; null where there are none. */
    record Words(
            @Nullable List<SearchTerms.Piece> title,
            @Nullable List<SearchTerms.Piece> outlet,
            @Nullable List<SearchTerms.Piece> byline,
            @Nullable List<SearchTerms.Piece> snippet) {}

    /** An article as a place in time; the title may be unknown, the date is not. */
    record Dated(String id, @Nullable String title, String publishedOn) {}

    /** How many articles appeared at one time, in the precision in which it is known, months at most. */
    record Period(String date, long articles) {}

    long count(ShelfFilter filter, Member reader);

    /** The next ones, newest first, those of unknown date last; pages count from 1. */
    List<Hit> page(ShelfFilter filter, Member reader, int page, int size);

    /** How many articles each value of a facet would show; articles without an outlet count under null. */
    Map<@Nullable Object, Long> counts(Facet facet, ShelfFilter filter, Member reader);

    /** How many match, apart from their review states, and have no annotation that the member may see. */
    long countUnmarked(ShelfFilter filter, Member reader);

    /** The oldest of those with a date, oldest first. */
    List<Dated> dated(ShelfFilter filter, Member reader, int atMost);

    /** The ids of the first ones, newest first. */
    List<String> ids(ShelfFilter filter, Member reader, int atMost);

    /** How many appeared when, oldest first. */
    List<Period> periods(ShelfFilter filter, Member reader);
}
