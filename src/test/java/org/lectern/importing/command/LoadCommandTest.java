package org.lectern.importing.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.library.Article;
import org.lectern.library.ArticleState;
import org.lectern.library.Articles;

@QuarkusTest
class LoadCommandTest {

    @Inject
    LoadCommand loading;

    @Inject
    ImportJobs jobs;

    @Inject
    Articles articles;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void ask() {
        loading.folder = folder;
        loading.columns = new LinkedHashMap<>();
        loading.curator = Optional.empty();
        loading.withFlags = false;
        loading.out = new PrintStream(told, true, StandardCharsets.UTF_8);
        loading.err = new PrintStream(complained, true, StandardCharsets.UTF_8);
    }

    private String text(String name) {
        return """
                The Ferry %s %s

                The ferry crosses twice a day since the bridge is closed, and carries forty people each time it goes.

                Those who live on the far side say that it is too small, reference %s, and ask for another.
                """.formatted(name, run, name + run);
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(name));
    }

    private void manifest(String... lines) throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), String.join("\n", lines));
    }

    private Article article(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = jobs.find("fileName = ?1 order by createdAt", name).firstResult();
            Article article = articles.ofImport(job.id()).get(0);
            article.flags().size();
            return article;
        });
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Test
    void takesTheMetadataOfTheManifestByTheNamesItsColumnsHave() throws IOException {
        String name = run + "/one.txt";
        file(name);
        file(run + "/left-out.txt");
        manifest("file,author,published", name + ",Ana Ferrante,2016-04-02");
        loading.columns = Map.of("byline", "author", "published_on", "published");

        assertEquals(0, loading.call());

        assertEquals(Optional.of("Ana Ferrante"), article(name).byline());
        assertEquals(Optional.of("2016-04-02"), article(name).publishedOn());
        assertEquals(ArticleState.DRAFT, article(name).state());
        assertEquals("Left out, as manifest.csv does not name them: 1.\n", complained());
        assertTrue(told().startsWith("1 of 1: 1 imported, 0 already here, 0 not imported; "), told());
    }

    @Test
    void publishesInTheNameOfACuratorWhatHasNoFlagAndTheRestOnlyWhenAsked() throws IOException {
        Member curator = Fixtures.member(Role.CURATOR);
        String name = run + "/bare.txt";
        file(name);
        loading.curator = Optional.of(curator.name());

        loading.call();
        assertFalse(article(name).flags().isEmpty());
        assertEquals(ArticleState.DRAFT, article(name).state());

        loading.withFlags = true;
        loading.call();
        assertEquals(ArticleState.PUBLISHED, article(name).state());
        assertTrue(told().contains("1 of 1: 0 imported, 1 already here, 0 not imported, 1 published"), told());
    }

    @Test
    void goesOnAfterAFileThatCannotBeReadAndSaysWhich() throws IOException {
        String bad = run + "/a-empty.txt";
        file(run + "/b.txt");
        Files.write(folder.resolve(bad), new byte[0]);

        assertEquals(1, loading.call());

        assertTrue(complained().contains(bad + ": "), complained());
        assertTrue(told().startsWith("2 of 2: 1 imported, 0 already here, 1 not imported; "), told());
    }

    @Test
    void readsWhatLiesInAnArchive() throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(folder.resolve(run + ".zip")))) {
            for (String name : List.of("x.txt", "y.txt")) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(text(name).getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }

        assertEquals(0, loading.call());

        assertTrue(told().startsWith("3 of 3: 3 imported"), told());
    }

    @Test
    void beginsNothingWhenThereIsNothingOrAFolderAFieldOrACuratorIsUnknown() throws IOException {
        loading.columns = Map.of("author", "byline");
        assertEquals(2, loading.call());
        assertTrue(complained().contains("“author” is no field. Known are "), complained());

        loading.columns = Map.of();
        loading.curator = Optional.of(Fixtures.member(Role.ANALYST).name());
        assertEquals(2, loading.call());
        assertTrue(complained().contains("is no curator here"), complained());

        loading.curator = Optional.empty();
        assertEquals(2, loading.call());
        assertTrue(complained().contains("There is nothing to load in " + folder), complained());

        loading.folder = folder.resolve("nowhere");
        assertEquals(2, loading.call());
        assertTrue(complained().contains("is no folder"), complained());
        assertEquals("", told());
    }
}
