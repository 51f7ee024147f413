package org.lectern.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;

/** All that an annotation said, and where it stood, after one of its steps. */
@Embeddable
public class Snapshot {

    private String quote;
    private String prefix;
    private String suffix;

    @Column(name = "start_at")
    private @Nullable Integer start;

    @Column(name = "end_at")
    private @Nullable Integer end;

    @Column(name = "article_revision")
    private @Nullable Integer articleRevision;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "anchor_status")
    private AnchorStatus anchorStatus;

    private @Nullable String note;

    /** Ids in order, separated by commas. */
    private String topics;

    @Column(name = "taxonomy_version")
    private String taxonomyVersion;

    protected Snapshot() {}

    static Snapshot of(Annotation annotation) {
        Snapshot snapshot = new Snapshot();
        snapshot.quote = annotation.quote();
        snapshot.prefix = annotation.prefix();
        snapshot.suffix = annotation.suffix();
        snapshot.start = annotation.start();
        snapshot.end = annotation.end();
        snapshot.articleRevision = annotation.articleRevision();
        snapshot.textSha256 = annotation.textSha256();
        snapshot.anchorStatus = annotation.anchorStatus();
        snapshot.note = annotation.note().orElse(null);
        snapshot.topics = String.join(",", new TreeSet<>(annotation.topics()));
        snapshot.taxonomyVersion = annotation.taxonomyVersion();
        return snapshot;
    }

    static Snapshot of(PastStep.Said said) {
        Snapshot snapshot = new Snapshot();
        snapshot.quote = said.anchor().quote();
        snapshot.prefix = said.anchor().prefix();
        snapshot.suffix = said.anchor().suffix();
        snapshot.start = said.anchor().start();
        snapshot.end = said.anchor().end();
        snapshot.articleRevision = said.articleRevision();
        snapshot.textSha256 = said.textSha256();
        snapshot.anchorStatus = said.anchorStatus();
        snapshot.note = said.note();
        snapshot.topics = String.join(",", new TreeSet<>(said.topics()));
        snapshot.taxonomyVersion = said.taxonomyVersion();
        return snapshot;
    }

    public TextAnchor anchor() {
        return new TextAnchor(quote, prefix, suffix, start == null ? 0 : start, end == null ? 0 : end);
    }

    public String quote() {
        return quote;
    }

    /** The revision whose text the anchor refers to. */
    public int articleRevision() {
        return articleRevision == null ? 0 : articleRevision;
    }

    public String textSha256() {
        return textSha256;
    }

    public AnchorStatus anchorStatus() {
        return anchorStatus;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Ids, in alphabetical order. */
    public List<String> topics() {
        return topics.isEmpty() ? List.of() : List.of(topics.split(","));
    }

    public String taxonomyVersion() {
        return taxonomyVersion;
    }
}
