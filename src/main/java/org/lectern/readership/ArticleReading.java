package org.lectern.readership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member has opened an article: when first, when last, and the latest of its texts that they saw. */
@Entity
@IdClass(ArticleReading.Key.class)
@Table(name = "article_reading")
class ArticleReading {

    /** A member and an article have one reading, however often the article is opened. */
    record Key(String article, String member) {}

    @Id
    @Column(name = "article_id")
    private String article;

    @Id
    @Column(name = "member_id")
    private String member;

    private int revision;

    @Column(name = "first_opened")
    private Instant firstOpened;

    @Column(name = "last_opened")
    private Instant lastOpened;

    protected ArticleReading() {}

    Instant firstOpened() {
        return firstOpened;
    }

    Instant lastOpened() {
        return lastOpened;
    }
}
