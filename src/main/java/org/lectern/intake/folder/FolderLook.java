package org.lectern.intake.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.intake.PlainFile;

/**
 * One look into a folder and those in it.
 *
 * @param entries its plain files, by name
 * @param refusals what else is there and why it is not read, one sentence each
 */
public record FolderLook(List<FolderEntry> entries, List<String> refusals) {

    /** The longest path that is recorded, in characters. */
    private static final int LONGEST = 600;

    private static final Pattern UNFINISHED =
            Pattern.compile("\\..*|~\\$.*|.*~|.*\\.(?:part|tmp|crdownload)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What is there now. Links are not followed, so nothing outside the folder is seen. */
    public static FolderLook at(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new FolderLook(List.of(), List.of());
        }
        try {
            Path root = folder.toRealPath();
            Visit visit = new Visit(root);
            Files.walkFileTree(root, visit);
            visit.entries.sort(Comparator.comparing(FolderEntry::name));
            return new FolderLook(visit.entries, visit.refusals);
        } catch (IOException e) {
            throw new UncheckedIOException("The import folder cannot be listed: " + folder, e);
        }
    }

    /** Whether a name says that the thing is hidden, or that a program has not finished with it. */
    private static boolean isUnfinished(Path file) {
        return UNFINISHED.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Goes through the folder. */
    private static final class Visit extends SimpleFileVisitor<Path> {

        private final List<FolderEntry> entries = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();
        private final Path root;

        Visit(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && isUnfinished(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (isUnfinished(file)) {
                return FileVisitResult.CONTINUE;
            }
            Optional<String> refusal = PlainFile.refusal(file);
            if (refusal.isPresent()) {
                refusals.add(refusal.get().replace(file.toString(), name));
            } else if (name.length() > LONGEST) {
                refusals.add(name.substring(0, 60) + "… has a path of more than " + LONGEST
                        + " characters. Give it a shorter name.");
            } else {
                entries.add(new FolderEntry(
                        name,
                        file,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (Files.exists(file)) {
                refusals.add(name(file) + " cannot be read. Check who may read it.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            // a folder that goes away while it is looked at has nothing more to show
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
