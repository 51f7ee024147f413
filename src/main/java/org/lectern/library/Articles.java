package org.lectern.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/** Every query about articles. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, String> {

    private final ShelfMarks shelfMarks;

    @Inject
    Articles(ShelfMarks shelfMarks) {
        this.shelfMarks = shelfMarks;
    }

    /** Takes a draft into the library under a new shelf mark. */
    public Article add(Draft draft) {
        Article article =
                new Article(shelfMarks.next(), draft.importId(), draft.text(), draft.headings(), draft.reason());
        article.cameFrom(draft.pages(), draft.removedContent());
        draft.flags().forEach(article::flag);
        draft.earlier().forEach((field, origins) -> origins.forEach(origin -> article.set(field, origin)));
        draft.metadata().forEach(article::set);
        draft.captions().forEach(article::caption);
        draft.proposals().forEach(each -> article.propose(each.beforeParagraph(), each.evidence(), each.part()));
        article.record("imported", draft.reason(), draft.by());
        persist(article);
        keepText(article);
        return article;
    }

    /** Takes a draft in as one of the samples, which can be removed in one action. */
    public Article addSample(Draft draft) {
        Article article = add(draft);
        article.markAsSample();
        return article;
    }

    /**
     * Takes in an article of another Lectern under its own id, with all its texts.
     *
     * @param importId the import that keeps its original here, when there is one
     */
    public Article take(Accession accession, @Nullable String importId) {
        Accession.Text first = accession.texts().get(0);
        Article article = new Article(accession.id(), importId, first.text(), first.headings(), first.reason());
        article.takeOver(accession);
        article.current().takenOver(first);
        accession.captions().forEach(article::caption);
        article.record("imported", "Taken over from another Lectern.", accession.by());
        persist(article);
        keepText(article);
        for (Accession.Text later :
                accession.texts().subList(1, accession.texts().size())) {
            article.revise(later.text(), later.headings(), later.reason());
            article.current().takenOver(later);
            keepText(article);
        }
        if (accession.published()) {
            article.publish(accession.by());
        }
        return article;
    }

    /**
     * The article with its text and its captions, in one statement.
     *
     * @throws ArticleNotFound when there is none that this member may see
     */
    public Article get(String id, Member reader) {
        return list("from Article a join fetch a.current left join fetch a.captions where a.id = ?1", id).stream()
                .findFirst()
                .filter(article -> article.isPublished() || reader.may(Role.CURATOR))
                .orElseThrow(() -> new ArticleNotFound(id));
    }

    /** The same, held for this transaction, so that of two changes at once the second sees the first. */
    public Article hold(String id, Member reader) {
        find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        return get(id, reader);
    }

    /** Those of these that the member may see, in the order asked for, each once. */
    public List<Article> several(List<String> ids, Member reader) {
        List<Article> found = list("from Article a join fetch a.current where a.id in ?1", ids);
        return ids.stream()
                .distinct()
                .flatMap(id -> found.stream().filter(article -> article.id().equals(id)))
                .filter(article -> article.isPublished() || reader.may(Role.CURATOR))
                .toList();
    }

    /** The newest of the published ones, without their texts; those of unknown date last. */
    public List<Article> newestPublished(int atMost) {
        return find("state = ?1 order by publishedOn desc nulls last, id", ArticleState.PUBLISHED)
                .page(0, atMost)
                .list();
    }

    /**
     * Published ones in whose title, outlet or id all of these stand, newest first.
     *
     * @param patterns for {@code like … escape '!'} with lower-case text
     * @param besides ids of those that are not wanted
     */
    public List<Article> publishedNamed(List<String> patterns, List<String> besides, int atMost) {
        StringBuilder where = new StringBuilder("state = :published and id not in :besides");
        Parameters parameters =
                Parameters.with("published", ArticleState.PUBLISHED).and("besides", besides);
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and lower(concat(coalesce(title, ''), ' ', coalesce(outlet, ''), ' ', id)) like :p")
                    .append(i)
                    .append(" escape '!'");
            parameters.and("p" + i, patterns.get(i));
        }
        return find(where + " order by publishedOn desc nulls last, id", parameters)
                .page(0, atMost)
                .list();
    }

    /** Those that an import made, or gave a later text. */
    public List<Article> ofImport(String importId) {
        return list(
                "from Article a where a.importId = ?1 or exists (select 1 from Revision r where r.article = a and"
                        + " r.importId = ?1) order by a.id",
                importId);
    }

    /** The same for many imports at once, by import; one that made nothing is left out. */
    public Map<String, List<Article>> byImport(Collection<String> importIds) {
        if (importIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Article>> made = new HashMap<>();
        list("importId in ?1 order by id", importIds)
                .forEach(article -> made.computeIfAbsent(article.importId().orElse(""), id -> new ArrayList<>())
                        .add(article));
        getSession()
                .createQuery(
                        "select r.importId, r.article from Revision r where r.importId in :imports order by r.article.id",
                        Object[].class)
                .setParameterList("imports", importIds)
                .list()
                .forEach(row -> {
                    List<Article> known = made.computeIfAbsent((String) row[0], id -> new ArrayList<>());
                    if (!known.contains((Article) row[1])) {
                        known.add((Article) row[1]);
                    }
                });
        return made;
    }

    /** Those of this source address, without the merged ones; the address as {@link SourceAddress} knows it. */
    public List<Article> atAddress(String address) {
        return list("addressKey = ?1 and state <> ?2 order by id", SourceAddress.keyOf(address), ArticleState.MERGED);
    }

    /**
     * Gives an article another text, which becomes the present one.
     *
     * @param pages the page of the file on which each paragraph begins; empty for a file without pages
     * @param importId the import it came by, or null
     */
    public void retext(
            Article article,
            ArticleText text,
            Set<Integer> headings,
            List<Integer> pages,
            List<Caption> captions,
            String reason,
            @Nullable String importId) {
        article.revise(text, headings, reason);
        article.replaceAround(captions);
        article.current().standsOn(pages);
        article.current().cameBy(importId);
        keepText(article);
    }

    public List<Article> samples() {
        return list("sample = true order by id");
    }

    /** Keeps the present text of an article, after it was made or revised. */
    void keepText(Article article) {
        getEntityManager().persist(article.current());
    }

    /** Deletes an article for good with all its texts; only samples go this way. */
    public void forget(Article article) {
        getSession()
                .createMutationQuery("delete from Revision r where r.article = :article")
                .setParameter("article", article)
                .executeUpdate();
        delete(article);
    }

    /** The outlets of published articles, by name. */
    public List<String> outlets() {
        return getSession()
                .createQuery(
                        "select distinct a.outlet from Article a where a.state = :state and a.outlet is not null order by"
                                + " a.outlet",
                        String.class)
                .setParameter("state", ArticleState.PUBLISHED)
                .list();
    }

    public List<Article> drafts() {
        return list("state = ?1 order by createdAt desc, id desc", ArticleState.DRAFT);
    }
}
