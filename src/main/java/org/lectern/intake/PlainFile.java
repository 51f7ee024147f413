package org.lectern.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which files are taken from disk: regular ones that lie, without a link on the way, in the folder they were found in. A
 * link may lead to what its owner never meant to give, and a pipe or a device never ends.
 */
public final class PlainFile {

    private PlainFile() {}

    /** Why this file is not taken, in words for people; empty when it is. Nothing of it is opened. */
    public static Optional<String> refusal(Path file) {
        BasicFileAttributes what;
        try {
            what = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return Optional.of(file + ": there is no such file, or it may not be read.");
        }
        if (what.isSymbolicLink()) {
            return Optional.of(file + " is a link. Name the file that it leads to.");
        }
        if (!what.isRegularFile()) {
            return Optional.of(file + " is not a plain file, and is left alone.");
        }
        return Optional.empty();
    }

    /** The same for a file that must lie in this folder, at any depth. */
    public static Optional<String> refusal(Path file, Path folder) {
        return refusal(file)
                .or(() -> leaves(file, folder)
                        ? Optional.of(file + " leads out of the folder " + folder + ", and is left alone.")
                        : Optional.empty());
    }

    private static boolean leaves(Path file, Path folder) {
        try {
            Path inside = folder.toAbsolutePath()
                    .normalize()
                    .relativize(file.toAbsolutePath().normalize());
            return !file.toRealPath().equals(folder.toRealPath().resolve(inside));
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }
}
