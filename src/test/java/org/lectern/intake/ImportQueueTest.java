package org.lectern.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.AtOnce;
import org.lectern.extraction.ArticleReader;
import org.lectern.library.Articles;
import org.lectern.parsing.ParserPool;
import org.lectern.parsing.ReadingStopped;
import org.lectern.parsing.Watch;

@QuarkusTest
class ImportQueueTest {

    @Inject
    ImportJobs jobs;

    @Inject
    ImportList list;

    @Inject
    Importer importer;

    @Inject
    Filing filing;

    @Inject
    UnderWay underWay;

    @Inject
    ParserPool parsers;

    @Inject
    Originals originals;

    @Inject
    Articles articles;

    @TempDir
    Path folder;

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private Path article() throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".txt"), """
                A Mill Stands Still

                The mill at the weir has ground no flour since autumn, says its owner, and will grind none this year.

                The council has offered to buy it, reference %s, and the owner has not answered the letter.
                """.formatted(UUID.randomUUID()));
    }

    private String enqueue(Path file) {
        return inTransaction(() -> jobs.enqueue(file, "mill.txt", ImportJob.Origin.API, null, "tests")
                .id());
    }

    /** A row that waits, and that nobody takes before this test does. */
    private String held(List<Watch> watches) throws IOException {
        Path file = article();
        return inTransaction(() -> {
            String id = jobs.enqueue(file, "mill.txt", ImportJob.Origin.API, null, "tests")
                    .id();
            watches.add(underWay.begin(id).orElseThrow());
            return id;
        });
    }

    private ImportJob row(String id) {
        return inTransaction(() -> jobs.get(id));
    }

    @Test
    void givesOneArticleToEightWhoSendTheSameBytesAtOnce() throws Exception {
        Path file = article();
        List<Callable<String>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(() -> importer.importFile(enqueue(file)).id());
        }
        List<ImportJob> outcomes = AtOnce.all(senders).stream().map(this::row).toList();

        List<ImportJob> imported = outcomes.stream()
                .filter(job -> job.state() == ImportState.IMPORTED)
                .toList();
        assertEquals(1, imported.size());
        String article = inTransaction(
                () -> articles.ofImport(imported.get(0).id()).get(0).id());
        Set<String> others = outcomes.stream()
                .filter(job -> job.state() == ImportState.DUPLICATE)
                .map(job -> job.duplicateOf().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(Set.of(article), others);
        assertEquals(
                7,
                outcomes.stream()
                        .filter(job -> job.state() == ImportState.DUPLICATE)
                        .count());
    }

    @Test
    void isClaimedByOneAlone() throws Exception {
        String id = held(new ArrayList<>());

        assertTrue(inTransaction(() -> jobs.claim(id)));
        assertEquals(false, inTransaction(() -> jobs.claim(id)));
        assertEquals(ImportState.READING, row(id).state());
        inTransaction(() -> jobs.cancel(id));
        underWay.end(id);
    }

    @Test
    void readsAgainWhatAStopInterruptedAndGivesUpTheSecondTime() throws Exception {
        String id = held(new ArrayList<>());

        inTransaction(() -> jobs.claim(id));
        QuarkusTransaction.requiringNew().run(() -> jobs.locked(id).recover());
        assertEquals(ImportState.QUEUED, row(id).state());

        inTransaction(() -> jobs.claim(id));
        QuarkusTransaction.requiringNew().run(() -> jobs.locked(id).recover());
        assertEquals(ImportState.REJECTED, row(id).state());
        assertTrue(row(id).reason().orElse("").startsWith("Lectern was stopped twice while it read mill.txt"));
        underWay.end(id);
    }

    @Test
    void countsNoAttemptThatAnOrderlyStopCutShort() throws Exception {
        String id = held(new ArrayList<>());
        for (int stop = 1; stop <= 3; stop++) {
            inTransaction(() -> jobs.claim(id));
            QuarkusTransaction.requiringNew().run(() -> jobs.locked(id).giveBack());
        }
        inTransaction(() -> jobs.claim(id));
        QuarkusTransaction.requiringNew().run(() -> jobs.locked(id).recover());

        assertEquals(ImportState.QUEUED, row(id).state());
        inTransaction(() -> jobs.cancel(id));
        underWay.end(id);
    }

    @Test
    void stopsTheReadingWhenItIsCancelledAndMakesNoArticle() throws Exception {
        List<Watch> watches = new ArrayList<>();
        String id = held(watches);
        inTransaction(() -> jobs.claim(id));
        ImportJob job = inTransaction(() -> jobs.cancel(id));

        assertThrows(
                ReadingStopped.class,
                () -> parsers.read(originals.pathOf(job.sha256()), job.fileName(), watches.get(0)));
        filing.file(job, new ArticleReader().read(originals.pathOf(job.sha256()), job.fileName()));
        assertEquals(ImportState.CANCELLED, row(id).state());
        assertEquals("Cancelled while it was read.", row(id).reason().orElse(""));
        assertEquals(List.of(), inTransaction(() -> articles.ofImport(id)));
        underWay.end(id);
    }

    @Test
    void isReadAfterAllWhenACancelledOneIsTriedAgain() throws Exception {
        String id = held(new ArrayList<>());
        inTransaction(() -> jobs.cancel(id));
        inTransaction(() -> jobs.retry(id));
        underWay.end(id);

        assertEquals(ImportState.IMPORTED, importer.importFile(id).state());
        assertThrows(ImportSettled.class, () -> inTransaction(() -> jobs.retry(id)));
        assertThrows(ImportSettled.class, () -> inTransaction(() -> jobs.cancel(id)));
    }

    @Test
    void cancelsAllThatWaitAndTriesAllThatFailedAgain() throws Exception {
        String waiting = held(new ArrayList<>());
        String reading = held(new ArrayList<>());
        inTransaction(() -> jobs.claim(reading));
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        String rejected = importer.importFile(enqueue(empty)).id();
        assertEquals(ImportState.REJECTED, row(rejected).state());

        inTransaction(() -> jobs.cancelWaiting());
        assertEquals(ImportState.CANCELLED, row(waiting).state());
        assertEquals(ImportState.READING, row(reading).state());

        inTransaction(() -> jobs.retryRejected());
        assertEquals(ImportState.CANCELLED, row(waiting).state());
        assertEquals(ImportState.REJECTED, importer.importFile(rejected).state());
        inTransaction(() -> jobs.cancel(reading));
        underWay.end(waiting);
        underWay.end(reading);
    }

    @Test
    void isListedPageByPageNewestFirst() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, importer.importFile(enqueue(article())).id());
        }

        List<String> first = inTransaction(() -> ids(list.page(ImportState.IMPORTED, null, 2)));
        List<String> second = inTransaction(() -> ids(list.page(ImportState.IMPORTED, first.get(1), 2)));
        List<String> third = inTransaction(() -> ids(list.page(null, second.get(1), 1)));
        assertEquals(ids.subList(0, 2), first);
        assertEquals(ids.subList(2, 4), second);
        assertEquals(ids.subList(4, 5), third);
    }

    private static List<String> ids(List<ImportJob> page) {
        return page.stream().map(ImportJob::id).toList();
    }

    @Test
    void tellsHowFarTheNewestRunIs() throws Exception {
        String waiting = held(new ArrayList<>());
        ImportList.Run before = inTransaction(() -> list.newestRun().orElseThrow());
        importer.importFile(enqueue(article()));
        importer.importFile(enqueue(Files.createFile(folder.resolve("nothing.txt"))));
        ImportList.Run after = inTransaction(() -> list.newestRun().orElseThrow());

        assertEquals(before.files() + 2, after.files());
        assertEquals(before.done() + 2, after.done());
        assertEquals(before.rejected() + 1, after.rejected());
        inTransaction(() -> jobs.cancel(waiting));
        underWay.end(waiting);
    }
}
