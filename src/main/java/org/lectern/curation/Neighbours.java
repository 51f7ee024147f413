package org.lectern.curation;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.OfferedValue;
import org.lectern.library.OfferedValues;
import org.lectern.similarity.Relation;
import org.lectern.similarity.RelationKind;
import org.lectern.similarity.Relations;

/** Draws on the desk what an article has to do with others, and what its later texts offered. */
@ApplicationScoped
class Neighbours {

    private final Relations relations;
    private final OfferedValues offered;

    @Inject
    Neighbours(Relations relations, OfferedValues offered) {
        this.relations = relations;
        this.offered = offered;
    }

    /**
     * Another article of much the same text.
     *
     * @param similarity in hundredths, “0.83”
     * @param later whether the article on the desk came after it, and so can be its copy or version
     */
    @TemplateData
    record Neighbour(Article other, String similarity, RelationKind kind, boolean later, String decidedBy) {

        public boolean isOpen() {
            return kind == RelationKind.SUSPECTED;
        }
    }

    /** Everything of that kind about one article. */
    @TemplateData
    record Panel(List<Neighbour> others, List<OfferedValue> offers) {

        public boolean isEmpty() {
            return others.isEmpty() && offers.isEmpty();
        }
    }

    Panel of(Article article, Member curator) {
        return new Panel(
                relations.of(article, curator).stream()
                        .map(each -> neighbour(article, each))
                        .toList(),
                offered.of(article));
    }

    private static Neighbour neighbour(Article article, Relation relation) {
        return new Neighbour(
                relation.besides(article),
                String.format(Locale.ROOT, "%.2f", relation.similarity()),
                relation.kind(),
                relation.article().id().equals(article.id()),
                relation.decidedBy().orElse(""));
    }
}
