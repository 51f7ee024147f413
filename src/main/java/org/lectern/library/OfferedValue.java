package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A metadata value that came with a later text and differs from the present one; a curator takes it or not. */
@Entity
@Table(name = "offered_value")
public class OfferedValue {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private Field field;
    private String content;

    @Enumerated(EnumType.STRING)
    private Provenance.Source source;

    private String evidence;
    private Double confidence;

    @Column(name = "by_name")
    private String byName;

    private int revision;
    private Instant at;

    protected OfferedValue() {}

    OfferedValue(Article article, Field field, String content, Provenance.Origin origin) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.field = field;
        this.content = content;
        this.source = origin.source();
        this.evidence = origin.evidence();
        this.confidence = origin.confidence();
        this.byName = origin.by();
        this.revision = article.current().number();
        this.at = Instant.now();
    }

    /** Makes it the present value, with the evidence it came with and the curator who took it. */
    void take(String by) {
        article.set(field, new Provenance.Origin(content, source, evidence, confidence, by));
        article.record("offer-taken", field.label() + " taken from revision " + revision + ".", by);
    }

    /** Leaves the present value. */
    void leave(String by) {
        article.record("offer-left", field.label() + " of revision " + revision + " not taken: " + content, by);
    }

    public String id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public Field field() {
        return field;
    }

    public String content() {
        return content;
    }

    public Provenance.Source source() {
        return source;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The number of the text it came with. */
    public int revision() {
        return revision;
    }
}
