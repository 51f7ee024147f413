package org.lectern.similarity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.ArticleJson;

/** Every query about which articles have much the same text. */
@ApplicationScoped
public class Relations implements PanacheRepositoryBase<Relation, String> {

    /** Those of an article, whichever of the two came first, as far as the member may see the other; most alike first. */
    public List<Relation> of(Article article, Member reader) {
        return ofAny(article).stream()
                .filter(each ->
                        reader.may(Role.CURATOR) || each.besides(article).isPublished())
                .toList();
    }

    /** The same for programs. */
    public List<ArticleJson.NearDuplicate> jsonOf(Article article, Member reader) {
        return of(article, reader).stream()
                .map(each -> new ArticleJson.NearDuplicate(
                        each.besides(article).id(),
                        each.similarity(),
                        each.kind().id(),
                        each.article().id().equals(article.id())))
                .toList();
    }

    private List<Relation> ofAny(Article article) {
        return list(
                "from Relation r join fetch r.article join fetch r.other where r.article = ?1 or r.other = ?1 order by"
                        + " r.similarity desc, r.other.id, r.article.id",
                article);
    }

    /** The one between an article and one that was there before it. */
    public Optional<Relation> between(Article article, Article other) {
        return find("article = ?1 and other = ?2", article, other).firstResultOptional();
    }

    /** Of an article and those before it, the ones on which nobody has decided yet. */
    public List<Relation> suspectedOf(Article article) {
        return list("article = ?1 and kind = ?2 order by similarity desc, other.id", article, RelationKind.SUSPECTED);
    }

    /** What an article was found to be a version of. */
    public Optional<Relation> editionOf(Article article) {
        return find("article = ?1 and kind = ?2", article, RelationKind.EDITION).firstResultOptional();
    }
}
