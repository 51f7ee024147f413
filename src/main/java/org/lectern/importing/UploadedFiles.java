package org.lectern.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.Arrival;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.problem.Invalid;

/** Puts uploaded files in the queue: all are kept first, then all rows are made at once. */
@ApplicationScoped
class UploadedFiles {

    private final ImportJobs jobs;
    private final Originals originals;

    @Inject
    UploadedFiles(ImportJobs jobs, Originals originals) {
        this.jobs = jobs;
        this.originals = originals;
    }

    /**
     * Not to be called in a transaction: keeping many files takes longer than one may.
     *
     * @param request what tells the request from others, or null; the same again gives the rows of the first
     * @throws Invalid when there is no file among them
     */
    List<ImportJob> enqueue(
            @Nullable List<FileUpload> files, ImportJob.Origin origin, String by, @Nullable String request) {
        List<FileUpload> given = files == null
                ? List.of()
                : files.stream().filter(file -> !file.fileName().isBlank()).toList();
        if (given.isEmpty()) {
            throw new Invalid(
                    "files", "No file was sent. Send one or more as multipart form data in the field “files”.");
        }
        List<ImportJob> before = request == null ? List.of() : ofRequest(request);
        if (!before.isEmpty()) {
            return before;
        }
        List<Arrival> arrivals = given.stream()
                .map(file -> new Arrival(file.fileName(), originals.keep(file.uploadedFile()), origin, null, by))
                .toList();
        return enqueue(arrivals, request);
    }

    private List<ImportJob> enqueue(List<Arrival> arrivals, @Nullable String request) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> jobs.enqueue(arrivals, request));
        } catch (PersistenceException sentTwiceAtOnce) {
            List<ImportJob> before = request == null ? List.of() : ofRequest(request);
            if (before.isEmpty()) {
                throw sentTwiceAtOnce;
            }
            return before;
        }
    }

    private List<ImportJob> ofRequest(String request) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.ofRequest(request));
    }
}
