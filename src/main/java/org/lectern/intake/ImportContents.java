package org.lectern.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Every query about what has been imported already. */
@ApplicationScoped
class ImportContents implements PanacheRepositoryBase<ImportContent, String> {

    /** The id of the import that made articles of these bytes. */
    Optional<String> importOf(String sha256) {
        return findByIdOptional(sha256).map(ImportContent::jobId);
    }

    /** Claims a content for an import; fails when another import has it or is about to. */
    void claim(ImportJob job) {
        persistAndFlush(new ImportContent(job));
    }

    void forget(ImportJob job) {
        delete("jobId", job.id());
        flush();
    }
}
