package org.lectern.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Says which import made articles of these bytes. There is one row for a content, whoever is faster. */
@Entity
@Table(name = "import_content")
class ImportContent {

    @Id
    private String sha256;

    @Column(name = "job_id")
    private String jobId;

    protected ImportContent() {}

    ImportContent(ImportJob job) {
        this.sha256 = job.sha256();
        this.jobId = job.id();
    }

    String jobId() {
        return jobId;
    }
}
