package org.lectern.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.library.PublicationDate;
import org.lectern.search.Address;
import org.lectern.wording.Wording;

/**
 * Draws the line of publication dates: a dot for each article while they can be told apart, a dot for each month in a
 * large library.
 */
@ApplicationScoped
class Timelines {

    private static final int DOTS = 200;

    private final Wording wording;

    @Inject
    Timelines(Wording wording) {
        this.wording = wording;
    }

    private CatalogueWords words() {
        return wording.of(CatalogueWords.class);
    }

    /**
     * @param size how many rows a page has
     * @return null when no article has a date
     */
    @Nullable
    Timeline of(Finder shelf, ShelfFilter filter, Member reader, long all, Address address, int size) {
        List<Timeline.Mark> marks =
                all > DOTS ? months(shelf, filter, reader, address) : articles(shelf, filter, reader, address, size);
        return marks.isEmpty() ? null : Timeline.of(marks);
    }

    private List<Timeline.Mark> articles(Finder shelf, ShelfFilter filter, Member reader, Address address, int size) {
        List<String> found = shelf.ids(filter, reader, DOTS);
        return shelf.dated(filter.unfiltered(), reader, DOTS).stream()
                .map(each -> {
                    PublicationDate date = new PublicationDate(each.publishedOn());
                    int place = found.indexOf(each.id());
                    return new Timeline.Mark(
                            date,
                            each.id(),
                            words().dot(
                                            each.title() == null ? each.id() : each.title(),
                                            wording.day(each.publishedOn()),
                                            place < 0),
                            place < 0 ? "/articles/" + each.id() : row(address, place / size + 1, each.id()),
                            place >= 0,
                            1);
                })
                .toList();
    }

    private static String row(Address address, int page, String id) {
        return (page == 1 ? address : address.with("page", String.valueOf(page))) + "#" + id;
    }

    private List<Timeline.Mark> months(Finder shelf, ShelfFilter filter, Member reader, Address address) {
        return shelf.periods(filter, reader).stream()
                .map(each -> new Timeline.Mark(
                        new PublicationDate(each.date()),
                        each.date(),
                        words().dots(wording.day(each.date()), each.articles()),
                        address.without("from")
                                .without("to")
                                .with("from", each.date())
                                .with("to", each.date())
                                .toString(),
                        true,
                        each.articles()))
                .toList();
    }
}
