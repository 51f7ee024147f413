package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something done to an article besides setting a value. */
@Entity
@Table(name = "article_event")
public class ArticleEvent {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private String kind;

    private String detail;

    @Column(name = "by_name")
    private String byName;

    private Instant at;
    private int position;

    protected ArticleEvent() {}

    ArticleEvent(Article article, String kind, String detail, String by, int position) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.kind = kind;
        this.detail = detail;
        this.byName = by;
        this.at = Instant.now();
        this.position = position;
    }

    /** One word: imported, split, kept-whole, confirmed, published. */
    public String kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public String by() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
