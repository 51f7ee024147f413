package org.lectern.catalogue.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfIndexTest {

    @TempDir
    Path data;

    private static final Changes.Position SEVEN = new Changes.Position("this one", 7);

    private static IndexedArticle article(String id) {
        return new IndexedArticle(
                id, "published", "A title", null, null, null, "en", "unassessed", "2016", "Words.", Set.of());
    }

    private long countIn(ShelfIndex index) {
        try (SearchSession session = index.session()) {
            return session.search(IndexedArticle.class)
                    .where(all -> all.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private void fill() {
        ShelfIndex index = new ShelfIndex(data, true);
        assertEquals(Optional.empty(), index.openFor(SEVEN));
        index.write(List.of(article("L-1"), article("L-2")), List.of());
        index.write(List.of(article("L-2")), List.of("L-1"));
        index.reached(SEVEN);
        index.close();
    }

    private void opens(Changes.Position database, List<String> again, long articles) {
        ShelfIndex index = new ShelfIndex(data, true);
        try {
            assertEquals(Optional.of(again), index.openFor(database));
            assertEquals(articles, countIn(index));
        } finally {
            index.close();
        }
    }

    private void isEmptiedFor(Changes.Position database) {
        ShelfIndex index = new ShelfIndex(data, true);
        try {
            assertEquals(Optional.empty(), index.openFor(database));
            assertEquals(0, countIn(index));
        } finally {
            index.close();
        }
    }

    @Test
    void isKeptOverARestart() {
        fill();
        opens(SEVEN, List.of(), 1);
    }

    @Test
    void isEmptiedWhenItKnowsMoreThanTheDatabase() {
        fill();
        isEmptiedFor(new Changes.Position("this one", 6));
    }

    @Test
    void isEmptiedWhenItKnowsLessThanTheDatabase() {
        fill();
        isEmptiedFor(new Changes.Position("this one", 8));
    }

    @Test
    void isEmptiedForAnotherDatabase() {
        fill();
        isEmptiedFor(new Changes.Position("another", 7));
    }

    @Test
    void takesUpAgainWhatAStopCaughtUnderWay() {
        fill();
        ShelfIndex stopped = new ShelfIndex(data, true);
        stopped.openFor(SEVEN);
        stopped.announce(List.of("L-3"));
        stopped.write(List.of(article("L-3")), List.of());
        stopped.close();

        opens(SEVEN, List.of("L-3"), 2);
        opens(SEVEN.next(), List.of("L-3"), 2);
    }

    @Test
    void isBuiltAnewWhenASingleByteIsDamaged() throws IOException {
        fill();
        try (var files = Files.walk(data.resolve("index"))) {
            Path file = files.filter(each -> each.toString().endsWith(".cfs"))
                    .max(Comparator.comparingLong(each -> each.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        isEmptiedFor(SEVEN);
    }

    @Test
    void isBuiltAnewWhenFilesAreMissing() throws IOException {
        fill();
        try (var files = Files.walk(data.resolve("index"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.delete(file);
            }
        }
        isEmptiedFor(SEVEN);
    }

    @Test
    void isBuiltAnewWhenItsListOfFilesIsNonsense() throws IOException {
        fill();
        try (var files = Files.walk(data.resolve("index"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        isEmptiedFor(SEVEN);
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Files.writeString(data.resolve("file"), "no folder");
        ShelfIndex index = new ShelfIndex(data.resolve("file"), true);

        assertThrows(RuntimeException.class, () -> {
            index.openFor(SEVEN);
            index.reached(SEVEN);
        });
        index.close();
    }
}
