package org.lectern.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Puts articles side by side, as far as a member may see them. */
@ApplicationScoped
class Comparing {

    private final Articles articles;
    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    Comparing(Articles articles, Annotations annotations, Taxonomy taxonomy) {
        this.articles = articles;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /** Those of the wanted articles that can be compared so, in the order wanted. */
    List<Article> found(Selection wanted, Member reader) {
        return articles.several(wanted.ids(), reader).stream()
                // curators compare the wording of drafts too, to tell copies and versions apart
                .filter(article -> article.isPublished() || wanted.isWording())
                .toList();
    }

    /**
     * @param withPassages whether what is marked is shown
     */
    Comparison of(List<Article> found, boolean withPassages, Member reader) {
        List<Comparison.Passage> passages = withPassages
                ? Passages.of(
                        found, annotations.ofAll(found.stream().map(Article::id).toList(), reader))
                : List.of();
        return Comparison.of(found.stream().map(Passages::column).toList(), passages, rows(passages));
    }

    /** The topics in force, and those of earlier versions that passages still bear. */
    private List<Topic> rows(List<Comparison.Passage> passages) {
        Set<String> ids = new HashSet<>();
        taxonomy.topics().forEach(topic -> ids.add(topic.id()));
        passages.forEach(passage -> ids.addAll(passage.topics()));
        return taxonomy.topicsOf(ids);
    }
}
