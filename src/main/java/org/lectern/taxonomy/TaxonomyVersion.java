package org.lectern.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version that took the place of another, as it is kept: its words and its mapping, by whom, when and why. */
@Entity
@Table(name = "taxonomy_version")
public class TaxonomyVersion {

    @Id
    private String version;

    private String replaces;
    private String content;
    private String reason;

    @Column(name = "by_name")
    private String by;

    private Instant at;

    protected TaxonomyVersion() {}

    TaxonomyVersion(Successor successor, String by, String reason) {
        this.version = successor.vocabulary().version();
        this.replaces = successor.mapping().from();
        this.content =
                SuccessorJson.write(successor.vocabulary(), successor.mapping()).toString();
        this.reason = reason;
        this.by = by;
        this.at = Instant.now();
    }

    public String version() {
        return version;
    }

    /** The version that was in force before. */
    public String replaces() {
        return replaces;
    }

    /** The version and its mapping, as JSON. */
    String content() {
        return content;
    }

    public String reason() {
        return reason;
    }

    /** The name of who brought it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
