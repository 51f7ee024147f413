package org.lectern.importing.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** All that lies in a folder and those below but folders; links are not followed. */
final class FilesIn {

    private FilesIn() {}

    /** By name with folders, separated by slashes, in the order of the paths. */
    static Map<String, Path> folder(Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
