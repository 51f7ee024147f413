package org.lectern.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.intake.Originals;

/** Knows the sample files by name and bytes: they come in by the samples page, and never by themselves. */
@ApplicationScoped
class SampleFiles {

    private static final String HASHES = "/samples/files.sha256";

    private final Map<String, String> hashes;

    SampleFiles() {
        try (InputStream in = SampleFiles.class.getResourceAsStream(HASHES)) {
            if (in == null) {
                throw new IllegalStateException(HASHES + " is missing");
            }
            // each line: the hash, two spaces, the name
            hashes = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" {2}", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[1], parts -> parts[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(HASHES + " cannot be read", e);
        }
    }

    /** Whether it is one of the sample files, unchanged. Only a file named like one is read to tell. */
    boolean has(FolderEntry entry) {
        String expected = hashes.get(entry.name());
        try {
            return expected != null && expected.equals(Originals.hash(entry.file()));
        } catch (IOException e) {
            // it went away, or may not be read: then it is not taken in as a sample either
            return false;
        }
    }
}
