package org.lectern.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Draft;
import org.lectern.library.Field;
import org.lectern.library.Provenance;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.similarity.NearDuplicates;
import org.lectern.similarity.Overlap;

/**
 * Takes a text that comes in to where it belongs: to the article whose source address it has, or into the library as a
 * draft that is compared with the others.
 */
@ApplicationScoped
public class Arrivals {

    private final Articles articles;
    private final Revisions revisions;
    private final Versions versions;
    private final NearDuplicates nearDuplicates;

    @Inject
    Arrivals(Articles articles, Revisions revisions, Versions versions, NearDuplicates nearDuplicates) {
        this.articles = articles;
        this.revisions = revisions;
        this.versions = versions;
        this.nearDuplicates = nearDuplicates;
    }

    /** To be called in the transaction in which the import ends; it waits until no other text is taken in. */
    public Taken take(Draft draft) {
        nearDuplicates.awaitTurn();
        List<Article> known = address(draft).map(articles::atAddress).orElse(List.of());
        for (Article article : known) {
            Optional<Revision> same = revisions.withText(article, draft.text());
            if (same.isPresent()) {
                return new Taken.AsKnown(article, same.get().number());
            }
        }
        if (known.size() == 1 && isVersion(draft, known.get(0))) {
            return asVersion(draft, known.get(0));
        }
        Article article = articles.add(draft);
        nearDuplicates.lookFor(article);
        known.forEach(other -> nearDuplicates.suspectAddress(article, other));
        return new Taken.AsArticle(article);
    }

    /** The same for one of the samples, which is always an article of its own. */
    public Taken takeSample(Draft draft) {
        nearDuplicates.awaitTurn();
        Article article = articles.addSample(draft);
        nearDuplicates.lookFor(article);
        return new Taken.AsArticle(article);
    }

    private static Optional<String> address(Draft draft) {
        return Optional.ofNullable(draft.metadata().get(Field.SOURCE_URL)).map(Provenance.Origin::value);
    }

    /** A file of several articles is none: which of them is the later version only a person can say. */
    private static boolean isVersion(Draft draft, Article article) {
        return draft.proposals().isEmpty()
                && Overlap.between(draft.text(), article.text()).canBeVersion();
    }

    private Taken asVersion(Draft draft, Article article) {
        Versions.NewText next = new Versions.NewText(
                draft.text(),
                draft.headings(),
                draft.pages(),
                draft.captions(),
                draft.metadata(),
                draft.importId(),
                "New version from the same address. " + draft.reason());
        return new Taken.AsVersion(article, versions.give(article, next, draft.by()));
    }
}
