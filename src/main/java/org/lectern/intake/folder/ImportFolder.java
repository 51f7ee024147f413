package org.lectern.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.MetadataFiles;

/**
 * The folder where files are dropped to be taken in. They are read, never moved or deleted. A file is taken when it has
 * stopped growing, and again when it was changed.
 */
@ApplicationScoped
@Named("importFolder")
public class ImportFolder {

    private final Path folder;
    private final boolean watched;
    private final Duration quiet;
    private final SampleFiles samples;
    private final TakenFiles taken;
    private final Taking taking;
    private final FolderMetadata metadata;
    private final Settling settling;
    private final InstantSource clock;
    private @Nullable FolderState state;

    @Inject
    ImportFolder(
            @ConfigProperty(name = "lectern.import") String folder,
            @ConfigProperty(name = "lectern.import.watch") boolean watched,
            @ConfigProperty(name = "lectern.import.quiet") Duration quiet,
            SampleFiles samples,
            FolderFiles files,
            Taking taking,
            MetadataFiles metadata) {
        this(Path.of(folder), watched, quiet, samples, files, taking, metadata, InstantSource.system());
    }

    ImportFolder(
            Path folder,
            boolean watched,
            Duration quiet,
            SampleFiles samples,
            FolderFiles files,
            Taking taking,
            MetadataFiles metadata,
            InstantSource clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.watched = watched;
        this.quiet = quiet;
        this.samples = samples;
        this.taken = new TakenFiles(files);
        this.taking = taking;
        this.metadata = new FolderMetadata(metadata);
        this.settling = new Settling(quiet);
        this.clock = clock;
    }

    public Path path() {
        return folder;
    }

    /** Whether files are taken in by themselves while the server runs. */
    public boolean isWatched() {
        return watched;
    }

    /** What the last look saw; the first caller looks. */
    public synchronized FolderState state() {
        FolderState last = state;
        return last == null ? look() : last;
    }

    /** The files that were not taken in yet, as the last look saw them. */
    public List<FolderEntry> newFiles() {
        List<FolderEntry> all = new ArrayList<>(state().waiting());
        all.addAll(state().growing());
        return all;
    }

    /** What a curator should know of the folder, as the last look saw it. */
    public List<String> notices() {
        return state().notices();
    }

    /** Looks at the folder anew. */
    public synchronized FolderState look() {
        FolderLook seen = FolderLook.at(folder);
        Instant now = clock.instant();
        settling.look(seen.entries(), now);
        // what stands beside a file must be whole, too, before the file is taken with it
        boolean metadataIsWhole = seen.entries().stream()
                .filter(entry -> Beside.isMetadata(entry.name()))
                .allMatch(entry -> settling.isWhole(entry.name(), now));
        FolderState next = new FolderState(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), notices(seen));
        for (FolderEntry entry : seen.entries()) {
            if (!Beside.isMetadata(entry.name()) && !taken.isTaken(entry)) {
                boolean whole = metadataIsWhole && settling.isWhole(entry.name(), now);
                (samples.has(entry) ? next.samples() : whole ? next.waiting() : next.growing()).add(entry);
            }
        }
        state = next;
        return next;
    }

    private List<String> notices(FolderLook seen) {
        Beside beside = metadata.of(seen.entries());
        List<String> notices = new ArrayList<>(seen.refusals());
        notices.addAll(beside.allFaults());
        notices.addAll(taken.changedMetadata(seen.entries(), beside));
        notices.addAll(taking.troubles());
        return notices;
    }

    /** Looks, and takes in what is whole. Not to be called in a transaction that has changed something. */
    public synchronized int takeWhole(String by) {
        return take(look().waiting(), by);
    }

    /** The same when a person asks for it, who may also mean files that were seen once but are not being written to. */
    public synchronized int scan(String by) {
        FolderState seen = look();
        long before = clock.instant().minus(quiet).toEpochMilli();
        List<FolderEntry> wanted = new ArrayList<>(seen.waiting());
        seen.growing().stream().filter(entry -> entry.modifiedMs() <= before).forEach(wanted::add);
        return take(wanted, by);
    }

    private int take(List<FolderEntry> entries, String by) {
        Beside beside = metadata.of(FolderLook.at(folder).entries());
        int count = 0;
        for (FolderEntry entry : entries) {
            count += taking.take(folder, entry, beside, by).map(taken::add).isPresent() ? 1 : 0;
        }
        if (!entries.isEmpty()) {
            look();
        }
        return count;
    }

    /** Whether sample files lie there. */
    public boolean hasSamples() {
        return !state().samples().isEmpty();
    }

    /** Puts the sample files in the queue as samples. Must be called in a transaction. */
    public synchronized List<ImportJob> enqueueSamples(String by) {
        FolderLook seen = FolderLook.at(folder);
        Beside beside = metadata.of(seen.entries());
        return taking.enqueueSamples(
                seen.entries().stream().filter(samples::has).toList(), beside, by);
    }
}
