package org.lectern.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.CarryOver;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.library.Caption;
import org.lectern.library.Field;
import org.lectern.library.OfferedValues;
import org.lectern.library.Provenance;
import org.lectern.library.Revision;
import org.lectern.similarity.NearDuplicates;

/** Gives an article another text: its annotations come along, it is found by it, metadata that differs is offered. */
@ApplicationScoped
public class Versions {

    /**
     * A text on its way to an article.
     *
     * @param pages the page of the file on which each paragraph begins; empty for a file without pages
     * @param importId the import it came by, or null
     * @param reason why it is made
     */
    record NewText(
            ArticleText text,
            Set<Integer> headings,
            List<Integer> pages,
            List<Caption> captions,
            Map<Field, Provenance.Origin> metadata,
            @Nullable String importId,
            String reason) {}

    private final Articles articles;
    private final OfferedValues offered;
    private final NearDuplicates nearDuplicates;
    private final CarryOver carryOver;

    @Inject
    Versions(Articles articles, OfferedValues offered, NearDuplicates nearDuplicates, CarryOver carryOver) {
        this.articles = articles;
        this.offered = offered;
        this.nearDuplicates = nearDuplicates;
        this.carryOver = carryOver;
    }

    CarryOver.Carried give(Article article, NewText next, String by) {
        articles.retext(
                article, next.text(), next.headings(), next.pages(), next.captions(), next.reason(), next.importId());
        articles.flush();
        CarryOver.Carried carried = carryOver.to(article, by);
        nearDuplicates.keep(article);
        offered.offer(article, next.metadata());
        article.record(
                "new-text",
                "Revision " + article.current().number() + ". " + next.reason() + " " + inWords(carried),
                by);
        return carried;
    }

    /** Makes an earlier text the present one again, as a new revision. */
    public CarryOver.Carried restore(Article article, Revision earlier, String by) {
        NewText text = new NewText(
                earlier.text(),
                earlier.headings(),
                earlier.pages(),
                List.copyOf(article.captions()),
                Map.of(),
                null,
                "Revision " + earlier.number() + " put back.");
        return give(article, text, by);
    }

    /** What became of the annotations, for people. */
    public static String inWords(CarryOver.Carried carried) {
        int all = carried.same() + carried.moved().size() + carried.orphans().size();
        if (all == 0) {
            return "No annotation had to come along.";
        }
        return "Of " + all + (all == 1 ? " annotation " : " annotations ") + carried.same() + " kept the same words, "
                + carried.moved().size() + " moved and wait to be confirmed, "
                + carried.orphans().size() + " lost their passage.";
    }
}
