package org.lectern.export.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Permalinks;
import org.lectern.export.ExportFilter;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.library.Articles;
import org.lectern.taxonomy.Taxonomy;

/** The citations of a selection: of articles by name, or of those in which annotations match. */
@ApplicationScoped
class CitedArticles {

    private final Articles articles;
    private final Annotations annotations;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;
    private final CurrentMember me;

    @Inject
    CitedArticles(
            Articles articles, Annotations annotations, Taxonomy taxonomy, Permalinks permalinks, CurrentMember me) {
        this.articles = articles;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
        this.me = me;
    }

    /**
     * @throws org.lectern.library.ArticleNotFound when one that is named is not here for this member
     */
    List<Citation> of(ExportFilter wanted) {
        Member reader = me.get();
        List<String> named = wanted.articles();
        List<String> ids = named.isEmpty()
                ? annotations.articlesOf(wanted.filter(taxonomy), reader)
                : named.stream().distinct().toList();
        return ids.stream()
                .map(id -> Citation.of(articles.get(id, reader), permalinks))
                .toList();
    }
}
