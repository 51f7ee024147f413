package org.lectern.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.Importer;

@QuarkusTest
class ImportApiTest {

    @Inject
    Importer importer;

    private final Member curator = Fixtures.member(Role.CURATOR);

    /** An article that no other test has. */
    private static byte[] article() {
        return ("""
                The Harbour Gives Way

                By Odile Brandt

                Dockers on the eastern quay stopped work for a third day, reference %s, and the company has said nothing.

                A second paragraph tells what the harbour master thinks of the strike and of those who started it.

                The views expressed in this article do not necessarily reflect the views of Quay Weekly.
                """.formatted(UUID.randomUUID())).getBytes(StandardCharsets.UTF_8);
    }

    private String upload(String name, byte[] bytes) {
        String id = Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", name, bytes)
                .post("/api/imports")
                .then()
                .statusCode(202)
                .body("[0].state", equalTo("queued"))
                .body("[0].file", equalTo(name))
                .extract()
                .path("[0].id");
        importer.importFile(id);
        return id;
    }

    @Test
    void aFileBecomesADraftWithItsEvidence() {
        String id = upload("harbour.txt", article());

        String articleId = Fixtures.api(curator)
                .get("/api/imports/" + id)
                .then()
                .body("state", equalTo("imported"))
                .body("articles", hasSize(1))
                .extract()
                .path("articles[0]");

        Fixtures.api(curator)
                .get("/api/articles/" + articleId)
                .then()
                .statusCode(200)
                .body("title", equalTo("The Harbour Gives Way"))
                .body("byline", equalTo("Odile Brandt"))
                .body("outlet", equalTo("Quay Weekly"))
                .body("provenance.outlet.source", equalTo("text"))
                .body(
                        "provenance.outlet.evidence",
                        containsString("do not necessarily reflect the views of Quay Weekly"))
                .body("publishedOn", equalTo(null))
                .body("flags", hasItem("date-unknown"))
                .body("flags", not(hasItem("outlet-unknown")))
                .body("paragraphs", hasSize(2))
                .body("stance", equalTo("unassessed"))
                .body("state", equalTo("draft"));
    }

    @Test
    void theSameBytesAreADuplicate() {
        byte[] bytes = article();
        String first = upload("one.txt", bytes);
        String second = upload("two.txt", bytes);

        String articleId = Fixtures.api(curator).get("/api/imports/" + first).path("articles[0]");
        Fixtures.api(curator)
                .get("/api/imports/" + second)
                .then()
                .body("state", equalTo("duplicate"))
                .body("duplicateOf", equalTo(articleId))
                .body("articles", hasSize(0));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() {
        List<String> ids = Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", "bad.pdf", new byte[] {0, 1, 2, 3, 4, 5})
                .multiPart("files", "good.txt", article())
                .post("/api/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ids.forEach(importer::importFile);

        Fixtures.api(curator)
                .get("/api/imports/" + ids.get(0))
                .then()
                .body("state", equalTo("rejected"))
                .body("reason", containsString("bad.pdf"));
        Fixtures.api(curator).get("/api/imports/" + ids.get(1)).then().body("state", equalTo("imported"));
    }

    @Test
    void theOriginalCanBeDownloadedUnchanged() {
        byte[] bytes = article();
        String id = upload("harbour, final.txt", bytes);

        byte[] original = Fixtures.browser(curator)
                .get("/import/" + id + "/original")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertArrayEquals(bytes, original);
    }

    @Test
    void aSidecarInTheSameUploadGivesItsFileMetadata() {
        List<String> ids = Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", "harbour.txt", article())
                .multiPart(
                        "files",
                        "harbour.txt.meta.yaml",
                        "outlet: The Lighthouse\ncolour: red\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertEquals(1, ids.size());
        importer.importFile(ids.get(0));

        String articleId = Fixtures.api(curator)
                .get("/api/imports/" + ids.get(0))
                .then()
                .body("warnings[0]", containsString("harbour.txt.meta.yaml, line 2: “colour” is not known"))
                .extract()
                .path("articles[0]");
        Fixtures.api(curator)
                .get("/api/articles/" + articleId)
                .then()
                .body("outlet", equalTo("The Lighthouse"))
                .body("provenance.outlet.source", equalTo("sidecar"));
    }

    @Test
    void anUploadWithoutAFileIsRefused() {
        Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("other", "value")
                .post("/api/imports")
                .then()
                .statusCode(422)
                .body("field", equalTo("files"));
    }

    @Test
    void onlyCuratorsImport() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Fixtures.api(reviewer).get("/api/imports").then().statusCode(403);
        Fixtures.browser(reviewer).get("/import").then().statusCode(403);
        assertEquals(403, Fixtures.browser(reviewer).post("/import/folder").statusCode());
    }

    @Test
    void theImportPageShowsEachFileWithItsState() {
        upload("shown-on-the-page.txt", article());

        Fixtures.browser(curator)
                .get("/import")
                .then()
                .statusCode(200)
                .body(containsString("shown-on-the-page.txt"))
                .body(containsString("Needs curation: 1 flag"));
    }

    @Test
    void aRequestSentAgainWithItsKeyMakesNoOtherImport() {
        byte[] bytes = article();
        String key = UUID.randomUUID().toString();
        List<String> first = sentWithKey(key, bytes);

        assertEquals(first, sentWithKey(key, bytes));
        assertNotEquals(first, sentWithKey(UUID.randomUUID().toString(), bytes));
    }

    private List<String> sentWithKey(String key, byte[] bytes) {
        return Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", key)
                .multiPart("files", "one.txt", bytes)
                .multiPart("files", "two.txt", bytes)
                .post("/api/imports")
                .then()
                .statusCode(202)
                .body("file", equalTo(List.of("one.txt", "two.txt")))
                .extract()
                .path("id");
    }

    @Test
    void anImportThatIsDoneCannotBeCancelledOrTriedAgain() {
        String id = upload("done.txt", article());

        Fixtures.api(curator)
                .post("/api/imports/" + id + "/cancel")
                .then()
                .statusCode(409)
                .body("detail", equalTo("done.txt cannot be cancelled: its state is “imported”."));
        Fixtures.api(curator).post("/api/imports/" + id + "/retry").then().statusCode(409);
        Fixtures.api(curator).post("/api/imports/no-such/retry").then().statusCode(404);
    }

    @Test
    void aRejectedImportIsReadAgain() {
        String id = upload("empty.txt", new byte[0]);

        Fixtures.api(curator)
                .post("/api/imports/" + id + "/retry")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("state", equalTo("queued"));
        importer.importFile(id);
        Fixtures.api(curator).get("/api/imports/" + id).then().body("state", equalTo("rejected"));
    }

    @Test
    void theListHasFiltersAndLeadsToItsNextPage() {
        RequestSpecification many = Fixtures.api(curator).contentType(ContentType.MULTIPART);
        for (int i = 0; i < 201; i++) {
            many.multiPart("files", "none-" + i + ".txt", new byte[0]);
        }
        List<String> ids = many.post("/api/imports").then().extract().path("id");
        ids.forEach(importer::importFile);

        String next = Fixtures.api(curator)
                .get("/api/imports?state=rejected")
                .then()
                .statusCode(200)
                .body("size()", equalTo(200))
                .body("[0].id", equalTo(ids.get(200)))
                .extract()
                .header("Link");
        assertEquals("</api/imports?state=rejected&before=" + ids.get(1) + ">; rel=\"next\"", next);
        Fixtures.api(curator).get(next.substring(1, next.indexOf('>'))).then().body("[0].id", equalTo(ids.get(0)));
        Fixtures.api(curator).get("/api/imports?state=nonsense").then().statusCode(400);
    }
}
