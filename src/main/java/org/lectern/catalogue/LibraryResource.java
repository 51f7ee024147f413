package org.lectern.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.search.Address;
import org.lectern.search.Chip;
import org.lectern.search.Pager;
import org.lectern.taxonomy.Taxonomy;

/** The library page: the articles, newest first, with filters in the address. */
@Path("/library")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class LibraryResource {

    private static final int PAGE_SIZE = 50;

    private final Finders finders;
    private final ShelfRows rows;
    private final FacetCounts facets;
    private final Timelines timelines;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    LibraryResource(
            Finders finders,
            ShelfRows rows,
            FacetCounts facets,
            Timelines timelines,
            Taxonomy taxonomy,
            CurrentMember me) {
        this.finders = finders;
        this.rows = rows;
        this.facets = facets;
        this.timelines = timelines;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    public LibraryPage shelf(@BeanParam ShelfQuery query) {
        Member reader = me.get();
        ShelfFilter filter = ShelfFilter.of(query, taxonomy, reader);
        return finders.find((shelf, notice) -> page(shelf, notice, query, filter, reader));
    }

    private LibraryPage page(
            Finder shelf, @Nullable SearchNotice notice, ShelfQuery query, ShelfFilter filter, Member reader) {
        Address address = query.at("/library");
        long all = shelf.count(filter.unfiltered(), reader);
        long total = shelf.count(filter, reader);
        Pager pager = Pager.of(query.page(), PAGE_SIZE, total, address);
        Timeline timeline = timelines.of(shelf, filter, reader, all, address, PAGE_SIZE);
        Facets counted = facets.of(shelf, filter, reader);
        return new LibraryPage(
                rows.of(shelf.page(filter, reader, pager.page(), PAGE_SIZE), reader),
                all,
                total,
                new LibraryPage.Typed(
                        Objects.toString(query.q(), ""),
                        Objects.toString(filter.from(), ""),
                        Objects.toString(filter.to(), ""),
                        query.wantsDrafts()),
                counted,
                notice == null || !notice.matters(filter) ? null : notice,
                chips(filter, query, counted, address),
                timeline,
                timeline == null ? List.of() : years(timeline, filter, address),
                pager,
                copies(shelf, filter, reader, total, address));
    }

    private LibraryPage.Copies copies(Finder shelf, ShelfFilter filter, Member reader, long total, Address address) {
        long hidden = filter.copies() ? 0 : shelf.count(filter.withCopies(), reader) - total;
        return new LibraryPage.Copies(
                filter.copies(), hidden, address.with("copies", "yes").toString());
    }

    private static List<Chip> chips(ShelfFilter filter, ShelfQuery query, Facets facets, Address address) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.terms().isEmpty()) {
            chips.add(new Chip("“" + query.q() + "”", address.without("q").toString()));
        }
        addChosen(chips, "topic", facets.topics(), address);
        addChosen(chips, "stance", facets.stances(), address);
        addChosen(chips, "outlet", facets.outlets(), address);
        addChosen(chips, "language", facets.languages(), address);
        addChosen(chips, "state", facets.states(), address);
        if (filter.copies()) {
            chips.add(new Chip("Copies shown", address.without("copies").toString()));
        }
        addDate(chips, "from", "From ", filter.from(), address);
        addDate(chips, "to", "To ", filter.to(), address);
        return chips;
    }

    private static void addChosen(List<Chip> chips, String name, List<FacetValue> values, Address address) {
        values.stream()
                .filter(FacetValue::chosen)
                .forEach(value -> chips.add(new Chip(
                        value.label(), address.without(name, value.value()).toString())));
    }

    private static void addDate(List<Chip> chips, String name, String word, @Nullable String date, Address address) {
        if (date != null) {
            chips.add(new Chip(word + date, address.without(name).toString()));
        }
    }

    private static List<LibraryPage.Year> years(Timeline timeline, ShelfFilter filter, Address address) {
        Address open = address.without("from").without("to");
        List<LibraryPage.Year> years = new ArrayList<>();
        years.add(new LibraryPage.Year(null, open.toString(), filter.from() == null && filter.to() == null));
        timeline.years().stream()
                .map(String::valueOf)
                .forEach(year -> years.add(new LibraryPage.Year(
                        year,
                        open.with("from", year).with("to", year).toString(),
                        year.equals(filter.from()) && year.equals(filter.to()))));
        return years;
    }
}
