package org.lectern.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Importer;

/** An archive becomes the articles in it; what was active in a file is said and is on no page. */
@QuarkusTest
class ContainerImportTest {

    @Inject
    Importer importer;

    @Inject
    ImportJobs jobs;

    private final Member curator = Fixtures.member(Role.CURATOR);

    private static String page(String title) {
        return """
                <html><body onload="alert('ran')"><h1>%s</h1>
                <p>The weir above the town was opened on Monday, reference %s, and nobody had been told of it.</p>
                <p>By the evening the water stood in the cellars of the lower street, and it has stayed there.</p>
                <script>alert('ran')</script></body></html>
                """.formatted(title, UUID.randomUUID());
    }

    private String upload(String name, byte[] bytes) {
        String id = Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", name, bytes)
                .post("/api/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].id");
        importer.importFile(id);
        return id;
    }

    private void readMembersOf(String id) {
        List<String> all = QuarkusTransaction.requiringNew().call(() -> jobs.withMembers(jobs.get(id)).stream()
                .map(ImportJob::id)
                .toList());
        all.forEach(importer::importFile);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void givesTheArticlesOfAllItsFilesWithWhatItsManifestSays() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("march/weir.html", page("The weir is open"));
        files.put("march/bridge.html", page("The bridge is closed"));
        files.put("manifest.csv", "file,outlet\nmarch/weir.html,Town Post\n");
        files.put("picture.png", "x");
        String id = upload("march.zip", zip(files));
        readMembersOf(id);

        List<String> articles = Fixtures.api(curator)
                .get("/api/imports/" + id)
                .then()
                .body("state", equalTo("imported"))
                .body("reason", equalTo("Unpacked: 2 files. Left out: 1 picture, style or system file."))
                .extract()
                .path("articles");
        assertEquals(
                Set.of("The weir is open, Town Post", "The bridge is closed, null"),
                articles.stream().map(this::titleAndOutlet).collect(Collectors.toSet()));
    }

    private String titleAndOutlet(String article) {
        JsonPath json = Fixtures.api(curator).get("/api/articles/" + article).jsonPath();
        return json.getString("title") + ", " + json.getString("outlet");
    }

    @Test
    void anArchiveOfWhichNoArticleCameIsRejectedAndNamesItsFiles() throws IOException {
        String id = upload("hollow.zip", zip(Map.of("hollow.txt", " \n \n")));
        readMembersOf(id);

        Fixtures.api(curator)
                .get("/api/imports/" + id)
                .then()
                .body("state", equalTo("rejected"))
                .body("reason", equalTo("Unpacked: 1 file. No article came of what is in it."));
        Fixtures.browser(curator)
                .get("/import/" + id)
                .then()
                .statusCode(200)
                .body(containsString("data-state=\"rejected\""))
                .body(containsString("hollow.zip › hollow.txt"));
    }

    @Test
    void anArchiveWithoutAnArticleIsRejectedWithWords() throws IOException {
        String id = upload("pictures.zip", zip(Map.of("a.png", "x" + UUID.randomUUID())));
        Fixtures.api(curator)
                .get("/api/imports/" + id)
                .then()
                .body("state", equalTo("rejected"))
                .body(
                        "reason",
                        equalTo(
                                "pictures.zip holds no file that can be an article. Left out: 1 picture, style or system file."));
    }

    @Test
    void whatWasActiveIsSaidAndNoMarkupOfTheFileIsOnThePage() {
        String id = upload("weir.html", page("The <b>weir</b> & all").getBytes(StandardCharsets.UTF_8));
        String article = Fixtures.api(curator)
                .get("/api/imports/" + id)
                .then()
                .body("removedContent", equalTo("1 script, 1 event handler"))
                .extract()
                .path("articles[0]");
        Fixtures.browser(curator)
                .get("/articles/" + article)
                .then()
                .statusCode(200)
                .body(containsString("data-removed"))
                .body(containsString("1 script, 1 event handler"))
                .body(containsString("The weir &amp; all"))
                .body(not(containsString("onload")))
                .body(not(containsString("alert(")))
                .body(not(containsString("<b>weir")));
    }
}
