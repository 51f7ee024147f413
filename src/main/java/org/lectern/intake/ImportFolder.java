package org.lectern.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder where files are dropped to be taken in. They are read, never moved or deleted. */
@ApplicationScoped
public class ImportFolder {

    private final Path folder;
    private final ImportJobs jobs;

    @Inject
    ImportFolder(@ConfigProperty(name = "lectern.import") String folder, ImportJobs jobs) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.jobs = jobs;
    }

    public Path path() {
        return folder;
    }

    public Manifest manifest() {
        return Manifest.in(folder);
    }

    /** Its plain files by name, but the manifest and hidden ones. Links are not followed. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !name(file).startsWith(".") && !name(file).equals(Manifest.NAME))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The import folder cannot be listed: " + folder, e);
        }
    }

    /** Those of its files that never came in before. */
    public List<Path> newFiles() {
        Map<Path, String> hashes = new LinkedHashMap<>();
        files().forEach(file -> hashes.put(file, hash(file)));
        Set<String> known = jobs.known(hashes.values());
        return hashes.keySet().stream()
                .filter(file -> !known.contains(hashes.get(file)))
                .toList();
    }

    /** Puts every new file in the queue, with what the manifest says of it. */
    public List<ImportJob> scan(String by) {
        return enqueue(newFiles(), ImportJob.Origin.FOLDER, by);
    }

    /** Puts these files in the queue, with what the manifest says of each. */
    public List<ImportJob> enqueue(List<Path> files, ImportJob.Origin origin, String by) {
        Manifest manifest = manifest();
        List<ImportJob> made = new ArrayList<>();
        for (Path file : files) {
            made.add(jobs.enqueue(file, name(file), origin, manifest.files().get(name(file)), by));
        }
        return made;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String hash(Path file) {
        try {
            return Originals.hash(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
