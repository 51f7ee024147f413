package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.extraction.ArticleReader;
import org.lectern.extraction.Member;
import org.lectern.extraction.Unpacked;
import org.lectern.extraction.UnreadableFile;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.MetadataFiles;

/**
 * Makes rows of their own for the files in an archive and those attached to a mail. Nothing is parsed here but the
 * container itself, a piece at a time, so that it is safe to do in the server.
 */
@ApplicationScoped
class Unpacking {

    private static final int DEEPEST = 2;
    private static final String BETWEEN = " › ";

    private final ArticleReader reader = new ArticleReader();
    private final ImportJobs jobs;
    private final Originals originals;
    private final MetadataFiles metadata;

    @Inject
    Unpacking(ImportJobs jobs, Originals originals, MetadataFiles metadata) {
        this.jobs = jobs;
        this.originals = originals;
        this.metadata = metadata;
    }

    /** Whether the file is nothing but a container, so that no article is to be expected of itself. */
    boolean isArchive(ImportJob job) throws UnreadableFile {
        return reader.isArchive(originals.pathOf(job.sha256()), job.fileName());
    }

    /**
     * Puts the files in it in the queue, once.
     *
     * @return whether there were any
     * @throws UnreadableFile when the container is to be refused, or is an archive without an article
     */
    boolean unpack(ImportJob job) throws UnreadableFile {
        if (QuarkusTransaction.requiringNew()
                .call(() -> !jobs.membersOf(job.id()).isEmpty())) {
            return true;
        }
        Path into = temporaryFolder();
        try {
            Unpacked unpacked = reader.unpack(originals.pathOf(job.sha256()), job.fileName(), into);
            List<Member> articles = unpacked.members().stream()
                    .filter(member -> !Beside.isMetadata(member.name()))
                    .toList();
            if (articles.isEmpty()) {
                return none(job, unpacked);
            }
            if (QuarkusTransaction.requiringNew().call(() -> jobs.depthOf(job)) >= DEEPEST) {
                throw new UnreadableFile(job.fileName()
                        + " lies too deep in other files to be unpacked. Save what is in it and import that.");
            }
            enqueue(job, unpacked, articles);
            return true;
        } finally {
            remove(into);
        }
    }

    private boolean none(ImportJob job, Unpacked unpacked) throws UnreadableFile {
        if (isArchive(job)) {
            throw new UnreadableFile(job.fileName() + " holds no file that can be an article." + leftOut(unpacked));
        }
        return false;
    }

    private void enqueue(ImportJob job, Unpacked unpacked, List<Member> articles) {
        Map<String, Path> files = new LinkedHashMap<>();
        unpacked.members().forEach(member -> files.put(member.name(), member.file()));
        Beside beside = metadata.read(files);
        List<Arrival> arrivals = new ArrayList<>();
        for (Member member : articles) {
            List<String> warnings = new ArrayList<>(beside.faultsOf(member.name()));
            warnings.addAll(arrivals.isEmpty() ? beside.others() : List.of());
            String name = job.fileName() + BETWEEN + member.name();
            arrivals.add(Arrival.of(originals, member.file(), name, job.origin(), beside.of(member.name()), job.by())
                    .warned(warnings));
        }
        String count = articles.size() == 1 ? "1 file" : articles.size() + " files";
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.enqueueMembers(job.id(), arrivals, "Unpacked: " + count + "." + leftOut(unpacked)));
    }

    private static String leftOut(Unpacked unpacked) {
        return unpacked.leftOut().isEmpty() ? "" : " Left out: " + String.join(", ", unpacked.leftOut()) + ".";
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("lectern-unpacking-");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for temporary files", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Temporary files cannot be removed: " + folder, e);
        }
    }
}
