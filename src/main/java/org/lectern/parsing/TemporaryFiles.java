package org.lectern.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of temporary files that each reading process has for itself; it goes with the process. */
final class TemporaryFiles {

    private static final String OWN = "lectern.parser.folder";

    private TemporaryFiles() {}

    static Path makeIn(Path parent) throws IOException {
        Files.createDirectories(parent);
        return Files.createTempDirectory(parent, "reading-");
    }

    /** What tells a process that a folder is its own. */
    static List<String> flags(Path folder) {
        return List.of("-D" + OWN + "=" + folder, "-Djava.io.tmpdir=" + folder, "-XX:ErrorFile=" + folder + "/fault");
    }

    /** Called in the reading process, when the server that would clean up is gone. */
    static void removeOwn() {
        String folder = System.getProperty(OWN);
        if (folder != null) {
            remove(Path.of(folder));
        }
    }

    /** Removes a folder with all that is in it, as far as that is possible. */
    static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException inUse) {
            // the next start of the server sweeps it
        }
    }
}
