package org.lectern.intake.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.metadata.MetadataFiles;

@QuarkusTest
class ImportFolderTest {

    @TempDir
    Path root;

    @Inject
    SampleFiles samples;

    @Inject
    FolderFiles files;

    @Inject
    Taking taking;

    @Inject
    MetadataFiles metadata;

    @Inject
    ImportJobs jobs;

    /** Names are recorded for good, so each test has its own. */
    private final String mark = UUID.randomUUID().toString();

    private Path path;
    private Instant now = Instant.parse("2016-03-09T08:00:00Z");
    private ImportFolder folder;

    @BeforeEach
    void open() throws IOException {
        path = Files.createDirectory(root.resolve("import"));
        folder = reopened();
    }

    private ImportFolder reopened() {
        return new ImportFolder(path, true, Duration.ofSeconds(3), samples, files, taking, metadata, () -> now);
    }

    private Path put(String name, String words) throws IOException {
        Path file = path.resolve(mark + "-" + name);
        Files.writeString(file, words + " " + mark);
        // written now by the clock of the test
        Files.setLastModifiedTime(file, FileTime.from(now));
        return file;
    }

    private int takenAfter(long seconds) {
        now = now.plusSeconds(seconds);
        return folder.takeWhole("import folder");
    }

    private List<ImportJob> imports() {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.list("fileName like ?1 order by createdAt, id", "%" + mark + "%"));
    }

    @Test
    void takesAFileWhenItHasStoppedGrowing() throws IOException {
        Path file = put("a.txt", "The ferry");
        assertEquals(0, takenAfter(0));
        assertEquals(0, takenAfter(2));
        Files.writeString(file, " lies at its moorings.", StandardOpenOption.APPEND);
        assertEquals(0, takenAfter(2), "it has grown since");
        assertEquals(0, takenAfter(2));
        assertEquals(1, takenAfter(2));
        assertEquals(mark + "-a.txt", imports().get(0).fileName());
        assertEquals(Files.size(file), imports().get(0).size());
        assertTrue(Files.exists(file), "it stays where it is");
    }

    @Test
    void takesAFileOnceAndAgainWhenItWasChanged() throws IOException {
        Path file = put("a.txt", "First words");
        takenAfter(0);
        assertEquals(1, takenAfter(3));
        assertEquals(0, takenAfter(60));
        folder = reopened();
        assertEquals(0, takenAfter(60));
        assertEquals(0, takenAfter(60), "a restart remembers");

        Files.setLastModifiedTime(file, FileTime.from(now));
        takenAfter(1);
        takenAfter(3);
        assertEquals(1, imports().size(), "the same bytes, written again, are no other file");

        put("a.txt", "Second words");
        takenAfter(1);
        assertEquals(1, takenAfter(3));
        assertEquals(2, imports().size());
    }

    @Test
    void looksIntoFoldersAndShowsTheWay() throws IOException {
        Files.createDirectories(path.resolve("2016/march"));
        Files.writeString(path.resolve("2016/march/" + mark + ".txt"), mark);
        takenAfter(0);
        assertEquals(1, takenAfter(3));
        assertEquals("2016/march/" + mark + ".txt", imports().get(0).fileName());
    }

    @Test
    void leavesHiddenAndUnfinishedFilesAlone() throws IOException {
        for (String name : List.of("a.txt.part", "a.tmp", "a.txt~", "a.crdownload")) {
            put(name, name);
        }
        for (String name : List.of(".hidden.txt", "~$letter.docx")) {
            Files.writeString(path.resolve(name), mark);
        }
        takenAfter(0);
        assertEquals(0, takenAfter(10));
        assertEquals(List.of(), folder.notices());
    }

    @Test
    void refusesLinksAndPipesWithWords() throws Exception {
        Path outside = Files.writeString(root.resolve("outside.txt"), "secrets " + mark);
        Files.createSymbolicLink(path.resolve("link.txt"), outside);
        Files.createSymbolicLink(path.resolve("folder"), root);
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", path.resolve("pipe.txt").toString())
                        .start()
                        .waitFor());
        takenAfter(0);
        assertEquals(0, takenAfter(10));
        assertEquals(List.of(), imports());
        String notices = String.join("\n", new TreeSet<>(folder.notices()));
        assertTrue(notices.contains("folder is a link."), notices);
        assertTrue(notices.contains("link.txt is a link."), notices);
        assertTrue(notices.contains("pipe.txt is not a plain file"), notices);
        assertEquals(3, folder.notices().size());
    }

    @Test
    void takesTheMetadataBesideAFileAndTellsItsMistakes() throws IOException {
        put("a.txt", "Words");
        put("a.txt.meta.yaml", "title: The Title\ncolour: red\n#");
        takenAfter(0);
        assertEquals(1, takenAfter(3));
        assertEquals(1, imports().size());
        assertEquals(1, imports().get(0).warnings().size());
        assertTrue(imports().get(0).warnings().get(0).startsWith(mark + "-a.txt.meta.yaml, line 2: “colour”"));
        assertEquals(imports().get(0).warnings(), folder.notices());
    }

    @Test
    void waitsForMetadataThatIsStillBeingWritten() throws IOException {
        put("a.txt", "Words");
        takenAfter(0);
        put("a.txt.meta.yaml", "title: The Ti");
        assertEquals(0, takenAfter(3));
        assertEquals(1, takenAfter(3));
    }

    @Test
    void reportsMetadataThatWasChangedAfterwardsAndDoesNotApplyIt() throws IOException {
        put("a.txt", "Words");
        takenAfter(0);
        takenAfter(3);
        assertEquals(List.of(), folder.notices());

        put("a.txt.meta.yaml", "title: A Late Title\n#");
        takenAfter(3);
        takenAfter(3);
        assertEquals(1, imports().size());
        assertEquals(
                List.of(mark
                        + "-a.txt was taken in before the metadata beside it was changed. The change is not applied;"
                        + " make it on the article's desk."),
                folder.notices());
    }

    @Test
    void neverTakesTheSamplesByItself() throws IOException {
        String sample = "the-map-is-not-the-problem.txt";
        Files.copy(Path.of("import", sample), path.resolve(sample));
        takenAfter(0);
        assertEquals(0, takenAfter(10));
        assertEquals(1, folder.state().samples().size());
        assertTrue(folder.hasSamples());
    }

    @Test
    void knowsEverySampleFileByItsBytes() throws IOException {
        Path shipped = Path.of("import");
        FolderLook look = FolderLook.at(shipped);
        Map<Boolean, List<String>> known = look.entries().stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        samples::has,
                        java.util.stream.Collectors.mapping(FolderEntry::name, java.util.stream.Collectors.toList())));
        assertEquals(List.of("manifest.csv"), known.get(false));
        assertEquals(9, known.get(true).size());
    }

    @Test
    void takesWhatAPersonAsksForAtOnceUnlessItWasWrittenToJustNow() throws IOException {
        put("new.txt", "New");
        Path old = put("old.txt", "Old");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(60)));
        assertEquals(1, folder.scan("ada"));
        assertEquals("ada", imports().get(0).by());
        assertEquals(mark + "-old.txt", imports().get(0).fileName());
    }
}
