package org.lectern.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request to mark a passage that came with a key of its own, and what it made. */
@Entity
@Table(name = "mark_request")
class MarkRequest {

    @Id
    private String id;

    @Column(name = "body_sha256")
    private String bodySha256;

    @Column(name = "annotation_id")
    private String annotation;

    @Column(name = "created_at")
    private Instant createdAt;

    protected MarkRequest() {}

    MarkRequest(String id, String bodySha256, String annotation) {
        this.id = id;
        this.bodySha256 = bodySha256;
        this.annotation = annotation;
        this.createdAt = Instant.now();
    }

    boolean asked(String sha256) {
        return bodySha256.equals(sha256);
    }

    String annotation() {
        return annotation;
    }
}
