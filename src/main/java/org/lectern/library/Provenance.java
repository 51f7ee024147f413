package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

        public static Optional<Source> of(String id) {
            return Arrays.stream(values())
                    .filter(source -> source.id().equals(id))
                    .findFirst();
        }
    }

    /**
     * A value with its origin, before it belongs to an article.
     *
     * @param value the value; null when a curator confirms that it is unknown
     * @param evidence the words or the field it was read from
     * @param confidence from 0 to 1, or null where none was measured
     * @param agreeing how many sources of the file say the same, or null where it did not come from several
     * @param others what other sources of the file say instead
     */
    public record Origin(
            @Nullable String value,
            Source source,
            @Nullable String evidence,
            @Nullable Double confidence,
            String by,
            @Nullable Integer agreeing,
            List<Other> others) {

        public Origin {
            others = others == null ? List.of() : List.copyOf(others);
        }

        /** Of a single source that nothing else speaks of. */
        public Origin(
                @Nullable String value,
                Source source,
                @Nullable String evidence,
                @Nullable Double confidence,
                String by) {
            this(value, source, evidence, confidence, by, null, List.of());
        }
    }

    /** What another source says of the same field, and in which words. */
    public record Other(String value, Source source, String evidence) {}

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

    private Integer agreeing;

    @Column(name = "by_name")
    private String byName;

    private Instant at;
    private int position;

    protected Provenance() {}

    Provenance(Article article, Field field, Origin origin, Instant at, int position) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.field = field;
        this.content = origin.value();
        this.source = origin.source();
        this.evidence = origin.evidence();
        this.confidence = origin.confidence();
        this.agreeing = origin.agreeing();
        this.byName = origin.by();
        this.at = at;
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

    /** How many sources of the file say the same; empty where that was not counted. */
    public Optional<Integer> agreeing() {
        return Optional.ofNullable(agreeing);
    }

    /** The name of the member, or what did it: the importer. */
    public String by() {
        return byName;
    }

    public Instant at() {
        return at;
    }
}
