package org.lectern.similarity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;

/** An article and an earlier one of much the same text, with what a curator found them to be. */
@Entity
@Table(name = "article_relation")
public class Relation {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private Article other;

    private RelationKind kind;
    private double similarity;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Integer revision;

    @Version
    private int version;

    protected Relation() {}

    Relation(Article article, Article other, Overlap overlap) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.other = other;
        this.kind = RelationKind.SUSPECTED;
        this.similarity = overlap.similarity() / 100.0;
        this.foundAt = Instant.now();
    }

    /**
     * Records what a curator found; {@link RelationKind#SUSPECTED} takes an earlier decision back.
     *
     * @param madeRevision the number of the revision that the other article got by it, or null
     */
    public void decide(RelationKind found, @Nullable Integer madeRevision, String by) {
        kind = found;
        revision = madeRevision;
        decidedBy = by;
        decidedAt = Instant.now();
    }

    /** The article that came later. */
    public Article article() {
        return article;
    }

    /** The article that was there before. */
    public Article other() {
        return other;
    }

    /** The one of the two that this is not. */
    public Article besides(Article one) {
        return article.id().equals(one.id()) ? other : article;
    }

    public RelationKind kind() {
        return kind;
    }

    /** From 0 to 1 in hundredths: see {@link Overlap#similarity()}. */
    public double similarity() {
        return similarity;
    }

    /** The number of the revision that the other article got when this was found to be a version of it. */
    public Optional<Integer> revision() {
        return Optional.ofNullable(revision);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
