package org.lectern.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.library.Flag;

/** Finds the articles whose text is much the same as that of one, and notes them for a curator; nothing is dropped. */
@ApplicationScoped
public class NearDuplicates {

    private final Signatures signatures;
    private final Relations relations;
    private final Articles articles;

    @Inject
    NearDuplicates(Signatures signatures, Relations relations, Articles articles) {
        this.signatures = signatures;
        this.relations = relations;
        this.articles = articles;
    }

    /**
     * Makes the other transactions that compare wait until this one has ended, so that of two texts taken in at the same
     * time the second finds the first. To be called before the text is looked for or taken in.
     */
    public void awaitTurn() {
        signatures.awaitTurn();
    }

    /**
     * Compares the present text of an article with the library, puts it where it is found from now on, and flags the
     * article where it is a near-duplicate. What was suspected of an earlier text goes; what a curator decided stays.
     *
     * @return what is suspected now, most alike first
     */
    public List<Relation> lookFor(Article article) {
        awaitTurn();
        articles.flush();
        Shingles shingles = Shingles.of(article.text().value());
        long[] bands = Signature.bandsOf(shingles);
        relations.suspectedOf(article).forEach(relations::delete);
        List<Relation> found = new ArrayList<>();
        for (Signatures.Candidate candidate : signatures.candidates(article, bands)) {
            Overlap overlap = Overlap.of(shingles, Shingles.of(candidate.text()));
            if (overlap.isNearDuplicate() && isNew(article, candidate.article())) {
                found.add(suspect(article, candidate.article(), overlap));
            }
        }
        found.sort((a, b) -> Double.compare(b.similarity(), a.similarity()));
        signatures.keep(article, bands);
        article.mark(Flag.NEAR_DUPLICATE, !found.isEmpty());
        return found;
    }

    private boolean isNew(Article article, Article other) {
        return relations.between(article, other).isEmpty()
                && relations.between(other, article).isEmpty();
    }

    private Relation suspect(Article article, Article other, Overlap overlap) {
        Relation relation = new Relation(article, other, overlap);
        relations.persist(relation);
        return relation;
    }

    /** Notes that an article may be a later text of one of the same address, though it is not much like it. */
    public void suspectAddress(Article article, Article other) {
        if (isNew(article, other)) {
            suspect(article, other, Overlap.between(article.text(), other.text()));
        }
        article.mark(Flag.ADDRESS_REUSED, true);
    }

    /**
     * The relation of an article to one that it may be a copy or a version of, made where there is none yet; one in which
     * the two stand the other way round gives way, when nobody has decided on it.
     */
    public Relation relationOf(Article article, Article other) {
        relations
                .between(other, article)
                .filter(each -> each.kind() == RelationKind.SUSPECTED)
                .ifPresent(each -> {
                    relations.delete(each);
                    other.mark(
                            Flag.NEAR_DUPLICATE, !relations.suspectedOf(other).isEmpty());
                });
        return relations
                .between(article, other)
                .orElseGet(() -> suspect(article, other, Overlap.between(article.text(), other.text())));
    }

    /** Keeps the present text of an article where it is found, without comparing it. */
    public void keep(Article article) {
        articles.flush();
        ArticleText text = article.text();
        signatures.keep(article, Signature.bandsOf(Shingles.of(text.value())));
    }
}
