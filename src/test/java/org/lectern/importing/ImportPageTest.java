package org.lectern.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
class ImportPageTest {

    @Inject
    Importer importer;

    private final Member curator = Fixtures.member(Role.CURATOR);

    private static byte[] article() {
        return ("""
                The Harbour Gives Way

                Dockers on the eastern quay stopped work for a third day, reference %s, and the company has said nothing.

                A second paragraph tells what the harbour master thinks of the strike and of those who started it.
                """.formatted(UUID.randomUUID())).getBytes(StandardCharsets.UTF_8);
    }

    private RequestSpecification browser() {
        return Fixtures.browser(curator);
    }

    /** Sends one file by the form and waits for its end; gives the address of its page. */
    private String sent(String name, byte[] bytes) {
        String address = browser()
                .multiPart("files", name, bytes)
                .post("/import")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("/import/[0-9a-f-]{36}\\?then=article"))
                .extract()
                .header("Location");
        String page = address.substring(0, address.indexOf('?'));
        importer.importFile(page.substring("/import/".length()));
        return page;
    }

    @Test
    void leadsFromOneFileToItsArticle() {
        String page = sent("harbour.txt", article());

        browser()
                .get(page + "?then=article")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("/curation/L\\d{5}"));
        browser()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("data-state=\"imported\""))
                .body(containsString("Came by the import page, brought by " + curator.name()))
                .body(containsString("Read as text/plain"))
                .body(containsString("The Harbour Gives Way"));
    }

    @Test
    void staysWithAFileThatGivesNoArticleAndOffersAnotherTry() {
        String page = sent("nothing.txt", new byte[0]);

        browser()
                .get(page + "?then=article")
                .then()
                .statusCode(200)
                .body(containsString("data-state=\"rejected\""))
                .body(containsString("<span class=\"reason\">nothing.txt is empty."))
                .body(containsString("action=\"" + page + "/retry\""));
        browser()
                .formParam("back", page)
                .post(page + "/retry")
                .then()
                .statusCode(303)
                .header("Location", equalTo(page));
    }

    @Test
    void leadsBackToNoOtherSite() {
        String page = sent("nowhere.txt", new byte[0]);

        browser()
                .formParam("back", "//example.org/import")
                .post(page + "/retry")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/import"));
    }

    @Test
    void keepsTheFolderOfAFileInItsName() {
        String page = sent("press/2016/../quay.txt", article());

        browser().get(page).then().body(containsString("<bdi>press/2016/quay.txt</bdi>"));
        browser()
                .get(page + "/original")
                .then()
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''quay.txt"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .contentType("application/octet-stream");
    }

    @Test
    void showsOneStateAtAnAddress() {
        sent("good.txt", article());
        sent("bad-" + curator.id() + ".txt", new byte[0]);

        browser()
                .get("/import?state=rejected")
                .then()
                .statusCode(200)
                .body(containsString("bad-" + curator.id() + ".txt"))
                .body(not(containsString("data-state=\"imported\"")));
        browser().get("/import?state=nonsense").then().statusCode(400).body(containsString("rejected, cancelled"));
    }

    @Test
    void isNotSentAgainWhileNothingChanges() {
        sent("still.txt", article());
        Response list = browser().get("/import/files");
        String tag = list.header("ETag");

        assertTrue(list.asString().contains("still.txt"));
        browser().header("If-None-Match", tag).get("/import/files").then().statusCode(304);
        sent("moved.txt", article());
        browser().header("If-None-Match", tag).get("/import/files").then().statusCode(200);
    }

    @Test
    void takesThousandsOfFilesInOneRequest() {
        RequestSpecification request = Fixtures.api(curator).contentType(ContentType.MULTIPART);
        for (int i = 0; i < 2000; i++) {
            request.multiPart("files", "empty-" + i + ".txt", new byte[0]);
        }
        List<String> ids =
                request.post("/api/imports").then().statusCode(202).extract().path("id");

        assertEquals(2000, ids.size());
        browser().post("/import/waiting/cancel").then().statusCode(303);
    }
}
