package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one value of one metadata field came from. A field's newest row is its present value; the others are history. */
@Entity
public class Provenance {

    /** What kind of place a value was read from. */
    public enum Source {
        TEXT,
        MARKUP,
        FILE,
        SIDECAR,
        CURATOR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value with its origin, before it belongs to an article.
     *
     * @param value the value; null when a curator confirms that it is unknown
     * @param evidence the words or the field it was read from
     * @param confidence from 0 to 1, or null where none was measured
     */
    public record Origin(
            @Nullable String value,
            Source source,
            @Nullable String evidence,
            @Nullable Double confidence,
            String by) {}

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private Field field;

    private String content;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String evidence;

    private Double confidence;

    @Column(name = "by_name")
    private String byName;

    private Instant at;
    private int position;

    protected Provenance() {}

    Provenance(Article article, Field field, Origin origin, int position) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.field = field;
        this.content = origin.value();
        this.source = origin.source();
        this.evidence = origin.evidence();
        this.confidence = origin.confidence();
        this.byName = origin.by();
        this.at = Instant.now();
        this.position = position;
    }

    public Field field() {
        return field;
    }

    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    public Source source() {
        return source;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    public Optional<Double> confidence() {
        return Optional.ofNullable(confidence);
    }

    /** The name of the member, or what did it: the importer. */
    public String by() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
