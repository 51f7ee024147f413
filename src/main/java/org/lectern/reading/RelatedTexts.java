package org.lectern.reading;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.similarity.Relation;
import org.lectern.similarity.RelationKind;
import org.lectern.similarity.Relations;

/** Names, on the page of an article, its copies and versions that a curator has confirmed. */
@ApplicationScoped
class RelatedTexts {

    private final Relations relations;

    @Inject
    RelatedTexts(Relations relations) {
        this.relations = relations;
    }

    /** What the article is to the other one, in words. */
    @TemplateData
    public record RelatedText(String words, Article other) {}

    List<RelatedText> of(Article article, Member reader) {
        return relations.of(article, reader).stream()
                .filter(each -> each.kind() == RelationKind.SYNDICATED_COPY || each.kind() == RelationKind.EDITION)
                .map(each -> new RelatedText(words(each, article), each.besides(article)))
                .toList();
    }

    private static String words(Relation relation, Article article) {
        boolean later = relation.article().id().equals(article.id());
        if (relation.kind() == RelationKind.EDITION) {
            return later ? "Merged as a new version of" : "Its newer text came as";
        }
        return later ? "Syndicated copy of" : "Syndicated copy:";
    }
}
