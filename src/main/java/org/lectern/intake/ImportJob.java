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
import org.lectern.fetching.FetchRecord;
import org.lectern.intake.metadata.Sidecar;

/** One file on its way in. The row stands before the first byte is parsed. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    private static final int MOST_ATTEMPTS = 2;

    /** The way a file came. */
    public enum Origin {
        PAGE,
        FOLDER,
        COMMAND,
        API,
        SAMPLES,
        ADDRESS
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

    private FetchRecord fetched;

    /** What could not be used of the metadata beside the file, one a line. */
    private String warnings;

    /** The lines that cleaning took out, one a line. */
    private String removed;

    @Column(name = "removed_content")
    private String removedContent;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "by_name")
    private String byName;

    private long run;

    /** How often reading began since it was last put in the queue by somebody. */
    private int attempts;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "request_place")
    private Integer requestPlace;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected ImportJob() {}

    /**
     * @param run the number of the run of imports it belongs to
     */
    ImportJob(Arrival arrival, long run) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        this.fileName = arrival.name();
        this.sha256 = arrival.original().sha256();
        this.size = arrival.original().size();
        this.origin = arrival.origin();
        this.sidecar = arrival.sidecar();
        this.fetched = arrival.fetched();
        this.warnings = String.join("\n", arrival.warnings());
        this.byName = arrival.by();
        this.run = run;
        this.state = ImportState.QUEUED;
        this.createdAt = Instant.now();
    }

    /** Remembers the request it came with, so that the same request sent again makes no other. */
    void belongsTo(String request, int place) {
        requestKey = request;
        requestPlace = place;
    }

    /** Back to the start, because someone asked to try again. */
    void queueAgain() {
        if (!state.canBeRetried()) {
            throw new ImportSettled(this, "tried again");
        }
        attempts = 0;
        queue();
    }

    /** Back to the start, because the server stops; the attempt does not count. */
    void giveBack() {
        if (state == ImportState.READING) {
            attempts--;
            queue();
        }
    }

    /** After the server was stopped in mid-file: back to the start once; the second time the file is to blame. */
    void recover() {
        if (attempts < MOST_ATTEMPTS) {
            queue();
        } else {
            finish(new ImportOutcome.Rejected("Lectern was stopped twice while it read " + fileName
                    + ". Try again; if that stops it once more, save the text alone and import that."));
        }
    }

    private void queue() {
        state = ImportState.QUEUED;
        reason = null;
        startedAt = null;
        finishedAt = null;
    }

    void finish(ImportOutcome outcome) {
        finishedAt = Instant.now();
        if (outcome instanceof ImportOutcome.Imported || outcome instanceof ImportOutcome.Unpacked) {
            state = ImportState.IMPORTED;
        } else if (outcome instanceof ImportOutcome.NewVersion version) {
            state = ImportState.IMPORTED;
            reason = version.words();
        } else if (outcome instanceof ImportOutcome.KnownText known) {
            state = ImportState.DUPLICATE;
            duplicateOf = known.articleId();
            reason = known.words();
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
        if (state.isFinal()) {
            throw new ImportSettled(this, "cancelled");
        }
        reason = state == ImportState.QUEUED ? "Cancelled before it was read." : "Cancelled while it was read.";
        state = ImportState.CANCELLED;
        finishedAt = Instant.now();
    }

    boolean isReading() {
        return state == ImportState.READING;
    }

    /** Remembers the container it came out of. */
    void belongsTo(ImportJob container) {
        parentId = container.id;
    }

    /** Says what was in it while the rest of it is still to be read. */
    void holds(String words) {
        reason = words;
    }

    /**
     * @param removedWords what was active or foreign, in words; empty for nothing
     */
    void readAs(String type, List<String> removedLines, String removedWords) {
        mediaType = type;
        removedContent = removedWords.isEmpty() ? null : removedWords;
        removed = String.join("\n", removedLines);
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    /** Its name without the folders it was sent in. */
    public String plainName() {
        return fileName.substring(fileName.lastIndexOf('/') + 1);
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

    /** How the file was fetched, when it came from an address. */
    public Optional<FetchRecord> fetched() {
        return Optional.ofNullable(fetched);
    }

    /** What could not be used of the metadata beside the file, by file and line. */
    public List<String> warnings() {
        return warnings == null || warnings.isEmpty() ? List.of() : List.of(warnings.split("\n"));
    }

    public List<String> removed() {
        return removed == null || removed.isEmpty() ? List.of() : List.of(removed.split("\n"));
    }

    /** What was active or foreign in the file, in words. */
    public Optional<String> removedContent() {
        return Optional.ofNullable(removedContent);
    }

    /** The import of the container it came out of. */
    public Optional<String> parentId() {
        return Optional.ofNullable(parentId);
    }

    public String by() {
        return byName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
