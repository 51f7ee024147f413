package org.lectern.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.Arrival;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.MetadataFiles;
import org.lectern.problem.Invalid;

/** Puts uploaded files in the queue: all are kept first, then all rows are made at once. */
@ApplicationScoped
class UploadedFiles {

    private final ImportJobs jobs;
    private final Originals originals;
    private final MetadataFiles metadata;

    @Inject
    UploadedFiles(ImportJobs jobs, Originals originals, MetadataFiles metadata) {
        this.jobs = jobs;
        this.originals = originals;
        this.metadata = metadata;
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
        List<Arrival> arrivals = arrivals(given, origin, by);
        return enqueue(arrivals, request);
    }

    /** What speaks of other files of the request is no article; its mistakes that concern none go with the first. */
    private List<Arrival> arrivals(List<FileUpload> given, ImportJob.Origin origin, String by) {
        Map<String, Path> files = new LinkedHashMap<>();
        given.forEach(file -> files.putIfAbsent(file.fileName(), file.uploadedFile()));
        Beside beside = metadata.read(files);
        List<Arrival> arrivals = new ArrayList<>();
        for (FileUpload file : given) {
            String name = file.fileName();
            if (!Beside.isMetadata(name)) {
                List<String> warnings = new ArrayList<>(beside.faultsOf(name));
                warnings.addAll(arrivals.isEmpty() ? beside.others() : List.of());
                arrivals.add(new Arrival(name, originals.keep(file.uploadedFile()), origin, beside.of(name), by)
                        .warned(warnings));
            }
        }
        if (arrivals.isEmpty()) {
            throw new Invalid("files", "Only metadata was sent. Send it together with the files that it speaks of.");
        }
        return arrivals;
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
