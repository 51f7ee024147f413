package org.lectern.intake.folder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of the folder that was taken in, as it was then. The file itself is never moved or deleted. */
@Entity
@Table(name = "folder_file")
public class FolderFile {

    @Id
    private String path;

    private long size;

    @Column(name = "modified_ms")
    private long modifiedMs;

    private String sha256;

    @Column(name = "import_id")
    private String importId;

    @Column(name = "metadata_sha256")
    private String metadataSha256;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected FolderFile() {}

    /**
     * @param importId the import by which its bytes came in
     * @param metadataSha256 of the metadata that stood beside it then
     */
    public FolderFile(FolderEntry entry, String sha256, String importId, String metadataSha256) {
        this.path = entry.name();
        this.size = entry.size();
        this.modifiedMs = entry.modifiedMs();
        this.sha256 = sha256;
        this.importId = importId;
        this.metadataSha256 = metadataSha256;
        this.takenAt = Instant.now();
    }

    public String path() {
        return path;
    }

    /** Whether the file still is what was taken in, as far as can be told without reading it. */
    public boolean isStill(FolderEntry entry) {
        return size == entry.size() && modifiedMs == entry.modifiedMs();
    }

    public String metadataSha256() {
        return metadataSha256;
    }
}
