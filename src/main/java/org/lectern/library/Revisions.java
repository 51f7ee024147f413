package org.lectern.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Every query about the texts of articles, present and past. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, String> {

    /** A page of all texts, in a fixed order; the first page is 0. */
    public List<Revision> page(int page, int size) {
        return find("order by id").page(page, size).list();
    }

    /** Every text that has this SHA-256, that of the newest revision first. */
    public List<Revision> withSha256(String sha256) {
        return list(
                "from Revision r join fetch r.article where r.textSha256 = ?1 order by r.number desc, r.id", sha256);
    }

    /** Newest first. */
    public List<Revision> of(Article article) {
        return list("article = ?1 order by number desc", article);
    }

    /** The one of this number, from 1. */
    public Optional<Revision> numbered(Article article, int number) {
        return find("article = ?1 and number = ?2", article, number).firstResultOptional();
    }

    /** The newest of an article that has exactly this text. */
    public Optional<Revision> withText(Article article, ArticleText text) {
        return find("article = ?1 and textSha256 = ?2 order by number desc", article, text.sha256())
                .firstResultOptional();
    }
}
