package org.lectern.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One file on its way in. The row stands before the first byte is parsed. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    /** The way a file came. */
    public enum Origin {
        PAGE,
        FOLDER,
        COMMAND,
        API,
        SAMPLES
    }

    @Id
    private String id;

    @Column(name = "file_name")
    private String fileName;

    private ImportState state;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String sha256;
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "duplicate_of")
    private String duplicateOf;

    private Sidecar sidecar;

    /** The lines that cleaning took out, one a line. */
    private String removed;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected ImportJob() {}

    /**
     * @param original where the file's bytes are kept
     * @param sidecar metadata that came beside the file, or null
     * @param by the name of the member or of what brought it
     */
    ImportJob(String fileName, Originals.Kept original, Origin origin, @Nullable Sidecar sidecar, String by) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        this.fileName = fileName;
        this.sha256 = original.sha256();
        this.size = original.size();
        this.origin = origin;
        this.sidecar = sidecar;
        this.byName = by;
        this.state = ImportState.QUEUED;
        this.createdAt = Instant.now();
    }

    ImportJob begin() {
        state = ImportState.READING;
        return this;
    }

    /** Back to the start: after a stop in mid-file, or because someone asked to try again. */
    void queueAgain() {
        state = ImportState.QUEUED;
        reason = null;
        finishedAt = null;
    }

    void finish(ImportOutcome outcome) {
        finishedAt = Instant.now();
        if (outcome instanceof ImportOutcome.Imported) {
            state = ImportState.IMPORTED;
        } else if (outcome instanceof ImportOutcome.Duplicate duplicate) {
            state = ImportState.DUPLICATE;
            duplicateOf = duplicate.articleId();
            reason = "The same file was imported before as article " + duplicate.articleId() + ".";
        } else if (outcome instanceof ImportOutcome.Rejected rejected) {
            state = ImportState.REJECTED;
            reason = rejected.reason();
        }
    }

    void cancel() {
        state = ImportState.CANCELLED;
        reason = "Cancelled before it was read.";
        finishedAt = Instant.now();
    }

    void readAs(String type, List<String> removedLines) {
        mediaType = type;
        removed = String.join("\n", removedLines);
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Origin origin() {
        return origin;
    }

    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    public Optional<String> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    Optional<Sidecar> sidecar() {
        return Optional.ofNullable(sidecar);
    }

    public List<String> removed() {
        return removed == null || removed.isEmpty() ? List.of() : List.of(removed.split("\n"));
    }

    public String by() {
        return byName;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
