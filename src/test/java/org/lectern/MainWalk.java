package org.lectern;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.Importer;

/** From a file to a row of the export, through every room, once; the subclasses run it on each database. */
abstract class MainWalk {

    @Inject
    Importer importer;

    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member reviewer = Fixtures.member(Role.REVIEWER);
    private final Member reader = Fixtures.member(Role.READER);

    private String imported(String title) {
        String text = """
                %s

                By Odile Brandt

                The river rose for three days 📉 and the town behind the dyke was told to leave, number %s.

                Those who stayed say that nobody came to ask them. The mayor says that everyone was asked twice.

                The views expressed in this article do not necessarily reflect the views of Quay Weekly.
                """.formatted(title, UUID.randomUUID());
        String job = Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", "river.txt", text.getBytes(StandardCharsets.UTF_8))
                .post("/api/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].id");
        importer.importFile(job);
        return Fixtures.api(curator)
                .get("/api/imports/" + job)
                .then()
                .body("state", equalTo("imported"))
                .extract()
                .path("articles[0]");
    }

    private void publish(String article) {
        Fixtures.api(curator)
                .body(Map.of("publishedOn", "2016-03", "stance", "no-position", "stanceReason", "It reports."))
                .patch("/api/articles/" + article)
                .then()
                .statusCode(200);
        Fixtures.api(reader).get("/api/articles/" + article).then().statusCode(404);
        Fixtures.api(curator)
                .post("/api/articles/" + article + "/publish")
                .then()
                .statusCode(200);
        Fixtures.api(reader).get("/api/articles/" + article).then().statusCode(200);
    }

    private String marked(String article, String quote) {
        return Fixtures.api(analyst)
                .body(Map.of("quote", quote, "topics", List.of("territory"), "note", "line one\r\nline two"))
                .post("/api/articles/" + article + "/annotations")
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .extract()
                .path("id");
    }

    @Test
    void aFileLeavesAsARowOfWhatWasAgreed() {
        String article = imported("The River Does Not Ask");
        String other = imported("A Town Is Told to Leave");
        publish(article);
        publish(other);

        String annotation = marked(article, "the town behind the dyke");
        Fixtures.api(reviewer)
                .post("/api/annotations/" + annotation + "/accept")
                .then()
                .statusCode(404);
        Fixtures.api(analyst)
                .post("/api/annotations/" + annotation + "/submit")
                .then()
                .statusCode(200);
        Fixtures.api(reader).get("/api/annotations/" + annotation).then().statusCode(404);
        Fixtures.api(reviewer)
                .body(Map.of("reason", "Well seen."))
                .post("/api/annotations/" + annotation + "/accept")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));

        Fixtures.browser(reader)
                .get("/articles/" + article)
                .then()
                .statusCode(200)
                .body(containsString("do not necessarily reflect the views of Quay Weekly"));
        Fixtures.browser(reader)
                .get("/compare?a=" + article + "&a=" + other)
                .then()
                .statusCode(200)
                .body(containsString("the town behind the dyke"))
                .body(containsString("Nothing tagged here"));

        String csv = Fixtures.api(reader)
                .get("/api/export/annotations.csv?article=" + article + "&state=accepted")
                .asString();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
        assertEquals(1, rows.size());
        NamedCsvRecord row = rows.get(0);
        assertEquals("The River Does Not Ask", row.getField("article_title"));
        assertEquals("Odile Brandt", row.getField("byline"));
        assertEquals("Quay Weekly", row.getField("outlet"));
        assertEquals("2016-03", row.getField("published_on"));
        assertEquals("no-position", row.getField("stance"));
        assertEquals("the town behind the dyke", row.getField("quote"));
        assertEquals("36", row.getField("start"));
        assertEquals("line one\nline two", row.getField("note"));
        assertEquals("accepted", row.getField("review_status"));
        assertEquals(reviewer.name(), row.getField("reviewer"));
        assertEquals("Well seen.", row.getField("review_comment"));
        assertEquals(article, row.getField("article_id"));
    }
}
