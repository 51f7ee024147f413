package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** What another source of the file says of a field than the value it has: shown beside it, for a curator to decide. */
@Entity
public class Alternative {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private Field field;

    private String content;

    @Enumerated(EnumType.STRING)
    private Provenance.Source source;

    private String evidence;

    @Column(name = "position")
    private int position;

    protected Alternative() {}

    Alternative(Article article, Field field, String content, Provenance.Source source, String evidence, int position) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.field = field;
        this.content = content;
        this.source = source;
        this.evidence = evidence;
        this.position = position;
    }

    public String id() {
        return id;
    }

    public Field field() {
        return field;
    }

    /** The other value, in the field's form. */
    public String content() {
        return content;
    }

    public Provenance.Source source() {
        return source;
    }

    /** The words or the field it was read from. */
    public String evidence() {
        return evidence;
    }
}
