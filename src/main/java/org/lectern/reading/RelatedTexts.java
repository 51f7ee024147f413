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

    /** What an article is to another. */
    public enum Tie {
        NEW_VERSION_OF,
        NEWER_TEXT_FROM,
        COPY_OF,
        COPIED_BY
    }

    /** What the article is to the other one. */
    @TemplateData
    public record RelatedText(Tie tie, Article other) {}

    List<RelatedText> of(Article article, Member reader) {
        return relations.of(article, reader).stream()
                .filter(each -> each.kind() == RelationKind.SYNDICATED_COPY || each.kind() == RelationKind.EDITION)
                .map(each -> new RelatedText(tie(each, article), each.besides(article)))
                .toList();
    }

    private static Tie tie(Relation relation, Article article) {
        boolean later = relation.article().id().equals(article.id());
        if (relation.kind() == RelationKind.EDITION) {
            return later ? Tie.NEW_VERSION_OF : Tie.NEWER_TEXT_FROM;
        }
        return later ? Tie.COPY_OF : Tie.COPIED_BY;
    }
}
