package org.lectern.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.problem.Invalid;

/** Puts uploaded files in the queue. */
@ApplicationScoped
class UploadedFiles {

    private final ImportJobs jobs;

    @Inject
    UploadedFiles(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /**
     * @throws Invalid when there is no file among them
     */
    List<ImportJob> enqueue(@Nullable List<FileUpload> files, ImportJob.Origin origin, String by) {
        List<FileUpload> given = files == null
                ? List.of()
                : files.stream().filter(file -> !file.fileName().isBlank()).toList();
        if (given.isEmpty()) {
            throw new Invalid(
                    "files", "No file was sent. Send one or more as multipart form data in the field “files”.");
        }
        List<ImportJob> taken = new ArrayList<>();
        for (FileUpload file : given) {
            taken.add(jobs.enqueue(file.uploadedFile(), file.fileName(), origin, null, by));
        }
        return taken;
    }
}
