package org.lectern.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How far an index has come. It lies among the index's own files, so that it goes with them.
 *
 * @param underWay articles that were being taken up, so that of them the index may hold more than it says
 */
record IndexMark(String version, Changes.Position position, List<String> underWay) {

    private static final String NAME = "followed";

    static IndexMark at(Changes.Position position) {
        return new IndexMark(ArticleFields.VERSION, position, List.of());
    }

    IndexMark takingUp(Collection<String> articles) {
        return new IndexMark(version, position, List.copyOf(articles));
    }

    /** Whether the index is that of this database, apart from what is under way, which may be there or not. */
    boolean fits(Changes.Position database) {
        boolean same = position.equals(database)
                || (!underWay.isEmpty() && position.next().equals(database));
        return version.equals(ArticleFields.VERSION) && same;
    }

    /** The one kept in this folder, or else one that fits no database. */
    static IndexMark in(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            return new IndexMark(
                    lines.get(0),
                    new Changes.Position(lines.get(1), Long.parseLong(lines.get(2))),
                    List.copyOf(lines.subList(3, lines.size())));
        } catch (IOException | RuntimeException unreadable) {
            return new IndexMark("", new Changes.Position("", 0), List.of());
        }
    }

    /**
     * Keeps it in this folder, whole or not at all.
     *
     * @throws UncheckedIOException when that is not possible
     */
    void keepIn(Path folder) {
        List<String> lines = new ArrayList<>(List.of(version, position.history(), String.valueOf(position.number())));
        lines.addAll(underWay);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.write(folder.resolve(NAME + ".new"), lines);
            Files.move(
                    fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written: " + e.getMessage(), e);
        }
    }
}
