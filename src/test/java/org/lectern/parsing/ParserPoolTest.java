package org.lectern.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.UnreadableFile;

class ParserPoolTest {

    private static final String CLASSES =
            Path.of("target", "test-classes").toAbsolutePath() + File.pathSeparator + ParserCommand.ownClassPath();

    /** A machine that is busy with other things reads slowly. */
    private static final ParserLimits PATIENT = new ParserLimits(Duration.ofMinutes(2), 64 << 20);

    @TempDir
    Path folder;

    private ParserPool pool;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("article"), """
                A Mill Stands Still

                The mill at the weir has ground no flour since autumn, says its owner, and will grind none this year.
                """);
        pool = pool(PATIENT, Duration.ofMinutes(5));
    }

    private ParserPool pool(ParserLimits limits, Duration idle) {
        ParserCommand command =
                new ParserCommand(TroubleMain.class.getName(), CLASSES, limits.megabytes(), folder.resolve("reading"));
        return new ParserPool(limits, command, 1, idle);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private ExtractedDocument read(String name) throws UnreadableFile, ReadingStopped {
        return pool.read(folder.resolve("article"), name, new Watch());
    }

    private List<Path> temporary() throws IOException {
        try (Stream<Path> inside = Files.list(folder.resolve("reading"))) {
            return inside.toList();
        }
    }

    @Test
    void readsOneFileAfterAnotherInTheSameProcess() throws Exception {
        assertEquals(
                "A Mill Stands Still", read("one.txt").articles().get(0).title().value());
        List<Long> first = pool.pids();
        read("two.txt");

        assertEquals(first, pool.pids());
        assertEquals(1, first.size());
    }

    @Test
    void endsAFileThatTakesTooLong() throws Exception {
        pool.close();
        pool = pool(new ParserLimits(Duration.ofSeconds(2), 64 << 20), Duration.ofMinutes(5));
        UnreadableFile late = assertThrows(UnreadableFile.class, () -> read("hang.txt"));

        assertTrue(late.getMessage().startsWith("Reading hang.txt took longer than 2 seconds"), late.getMessage());
        assertEquals(List.of(), pool.pids());
        assertEquals(List.of(), temporary());
    }

    @Test
    void saysWhenAFileNeedsTooMuchMemory() throws Exception {
        UnreadableFile full = assertThrows(UnreadableFile.class, () -> read("fill.txt"));

        assertTrue(
                full.getMessage().startsWith("Reading fill.txt needed more than 64 MB of memory"), full.getMessage());
        assertEquals(1, read("next.txt").articles().size());
    }

    @Test
    void givesUpOnAFileUnderWhichTheProcessDiesTwice() throws Exception {
        UnreadableFile died = assertThrows(UnreadableFile.class, () -> read("die.txt"));

        assertTrue(died.getMessage().contains("ended unexpectedly, twice"), died.getMessage());
        assertEquals(1, read("next.txt").articles().size());
    }

    @Test
    void readsAFileAgainWhenItsProcessIsKilledUnderIt() throws Exception {
        read("warm.txt");
        ProcessHandle.of(pool.pids().get(0)).orElseThrow().destroyForcibly();

        assertEquals(1, read("next.txt").articles().size());
    }

    @Test
    void refusesWhatIsNestedTooDeeplyWithoutLosingTheProcess() throws Exception {
        read("warm.txt");
        List<Long> before = pool.pids();
        UnreadableFile deep = assertThrows(UnreadableFile.class, () -> read("deep.txt"));

        assertTrue(deep.getMessage().contains("nested in each other too deeply"), deep.getMessage());
        assertEquals(before, pool.pids());
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsTold() throws Exception {
        Watch watch = new Watch();
        CompletableFuture<Exception> end = CompletableFuture.supplyAsync(
                () -> assertThrows(Exception.class, () -> pool.read(folder.resolve("article"), "hang.txt", watch)));
        while (watch.progress().isEmpty() && !end.isDone()) {
            Thread.onSpinWait();
        }
        watch.cancel();

        assertEquals(ReadingStopped.class, end.get().getClass());
        assertEquals(12, watch.progress().orElseThrow().of());
        assertEquals(List.of(), pool.pids());
    }

    @Test
    void leavesNoProcessAndNoFileBehind() throws Exception {
        read("one.txt");
        ProcessHandle process = ProcessHandle.of(pool.pids().get(0)).orElseThrow();
        assertEquals(1, temporary().size());
        pool.close();

        assertFalse(process.isAlive());
        assertEquals(List.of(), temporary());
        assertThrows(ReadingStopped.class, () -> read("two.txt"));
    }

    @Test
    void endsAProcessThatHasHadNoWorkForAWhile() throws Exception {
        ParserPool impatient = pool(PATIENT, Duration.ofMillis(200));
        impatient.read(folder.resolve("article"), "one.txt", new Watch());
        ProcessHandle process =
                impatient.pids().stream().findFirst().flatMap(ProcessHandle::of).orElse(null);
        if (process != null) {
            process.onExit().get();
        }

        assertEquals(List.of(), impatient.pids());
        assertEquals(
                1,
                impatient
                        .read(folder.resolve("article"), "two.txt", new Watch())
                        .articles()
                        .size());
        impatient.close();
    }
}
