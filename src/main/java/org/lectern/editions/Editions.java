package org.lectern.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Article;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.OfferedValues;
import org.lectern.library.Provenance;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;
import org.lectern.similarity.NearDuplicates;
import org.lectern.similarity.Relation;
import org.lectern.similarity.RelationKind;
import org.lectern.similarity.Relations;

/** What a curator decides on two articles of much the same text; each decision is recorded and can be taken back. */
@ApplicationScoped
public class Editions {

    private final Relations relations;
    private final NearDuplicates nearDuplicates;
    private final Versions versions;
    private final Revisions revisions;
    private final OfferedValues offered;

    @Inject
    Editions(
            Relations relations,
            NearDuplicates nearDuplicates,
            Versions versions,
            Revisions revisions,
            OfferedValues offered) {
        this.relations = relations;
        this.nearDuplicates = nearDuplicates;
        this.versions = versions;
        this.revisions = revisions;
        this.offered = offered;
    }

    /**
     * Records what an article is to another: its copy, a version of it, or nothing; suspected takes that back.
     *
     * @throws Invalid when both are the same article
     * @throws org.lectern.library.NotADraft when an article that is no draft is made a version
     */
    public Relation decide(Article article, Article other, RelationKind kind, String by) {
        if (article.id().equals(other.id())) {
            throw new Invalid("article", "An article has no relation to itself. Name another one.");
        }
        nearDuplicates.awaitTurn();
        Relation relation = nearDuplicates.relationOf(article, other);
        if (relation.kind() == kind) {
            return relation;
        }
        if (relation.kind() == RelationKind.EDITION) {
            separate(relation, by);
        }
        relation.decide(kind, kind == RelationKind.EDITION ? unite(article, other, by) : null, by);
        record(relation, by);
        settleFlags(article);
        return relation;
    }

    private int unite(Article article, Article other, String by) {
        article.merge();
        Map<Field, Provenance.Origin> metadata = new EnumMap<>(Field.class);
        article.provenance().forEach((field, value) -> metadata.put(field, originOf(value)));
        Versions.NewText text = new Versions.NewText(
                article.text(),
                article.current().headings(),
                article.current().pages(),
                List.copyOf(article.captions()),
                metadata,
                article.importId().orElse(null),
                "New version: the text of " + article.id() + ".");
        versions.give(other, text, by);
        return other.current().number();
    }

    private static Provenance.Origin originOf(Provenance value) {
        return new Provenance.Origin(
                value.content().orElse(null),
                value.source(),
                value.evidence().orElse(null),
                value.confidence().orElse(null),
                value.by());
    }

    /** The earlier article gets its text from before back, unless it has had another one since. */
    private void separate(Relation relation, String by) {
        Article other = relation.other();
        int made = relation.revision().orElse(0);
        relation.article().unmerge();
        offered.withdraw(other, made);
        if (other.current().number() == made) {
            revisions.numbered(other, made - 1).ifPresent(before -> versions.restore(other, before, by));
        }
    }

    private static void record(Relation relation, String by) {
        Article article = relation.article();
        Article other = relation.other();
        String found =
                switch (relation.kind()) {
                    case SUSPECTED -> "decision taken back";
                    case SYNDICATED_COPY -> "syndicated copy of " + other.id();
                    case EDITION ->
                        "new version of " + other.id() + ", revision "
                                + relation.revision().orElse(0);
                    case NOT_RELATED -> "not related to " + other.id();
                };
        String detail = article.id() + " and " + other.id() + ": " + article.id() + " " + found + ".";
        article.record("relation", detail, by);
        other.record("relation", detail, by);
    }

    private void settleFlags(Article article) {
        boolean open = !relations.suspectedOf(article).isEmpty();
        article.mark(Flag.NEAR_DUPLICATE, open && !article.isMerged());
        if (!open) {
            article.mark(Flag.ADDRESS_REUSED, false);
        }
    }
}
