package org.lectern.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.Importer;

/** With a site on a loopback address that is allowed. */
@QuarkusTest
@TestProfile(AddressApiTest.WithASite.class)
class AddressApiTest {

    public static class WithASite implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lectern.fetch.allow",
                    "127.0.0.7",
                    "lectern.data",
                    "target/test-data-address",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:address;DB_CLOSE_DELAY=-1");
        }
    }

    /** No other test has it. */
    private final String page = """
            <html lang="en"><head><title>Low Water</title>
            <link rel="canonical" href="https://quay.example/low-water"></head><body><article><h1>Low Water</h1>
            <p>The ferry lies at its moorings for the third week, and nobody on the quay expects it to leave soon.</p>
            <p>The company says that the river is too low; the crew says that the company is too late.</p>
            <p>Both have written to the council, reference %s.</p>
            </article></body></html>
            """.formatted(UUID.randomUUID());

    @Inject
    Importer importer;

    private final Member curator = Fixtures.member(Role.CURATOR);
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress("127.0.0.7", 0), 0);
        site.createContext("/low-water", exchange -> {
            try (exchange) {
                byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        site.createContext("/old", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", "/low-water");
                exchange.sendResponseHeaders(301, -1);
            }
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.7:" + site.getAddress().getPort() + path;
    }

    @Test
    void aPageBecomesADraftThatSaysWhereItCameFrom() {
        String id = Fixtures.api(curator)
                .body(Map.of("url", at("/old")))
                .post("/api/imports/address")
                .then()
                .statusCode(202)
                .body("[0].file", equalTo("low-water.html"))
                .body("[0].state", equalTo("queued"))
                .extract()
                .path("[0].id");
        importer.importFile(id);

        String article = Fixtures.api(curator)
                .get("/api/imports/" + id)
                .then()
                .body("state", equalTo("imported"))
                .body("fetched.requested", equalTo(at("/old")))
                .body("fetched.address", equalTo(at("/low-water")))
                .body("fetched.redirects", hasItem(at("/old") + " (301)"))
                .extract()
                .path("articles[0]");
        Fixtures.api(curator)
                .get("/api/articles/" + article)
                .then()
                .body("sourceUrl", equalTo(at("/low-water")))
                .body("provenance.sourceUrl.source", equalTo("file"))
                .body("provenance.sourceUrl.evidence", startsWith("Fetched from " + at("/low-water")))
                .body(
                        "provenance.sourceUrl.evidence",
                        containsString("The page itself names https://quay.example/low-water."));
        byte[] original = Fixtures.browser(curator)
                .get("/import/" + id + "/original")
                .then()
                .extract()
                .asByteArray();
        assertEquals(page, new String(original, StandardCharsets.UTF_8));
        Fixtures.browser(curator).get("/curation/" + article).then().body(containsString("quay.example/low-water"));
    }

    @Test
    void whatIsNotFetchedIsAnsweredWithTheReason() {
        Fixtures.api(curator)
                .body(Map.of("url", "http://127.0.0.1/"))
                .post("/api/imports/address")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("field", equalTo("url"))
                .body("detail", containsString("this machine itself"));
        Fixtures.api(curator).body("{}").post("/api/imports/address").then().statusCode(422);
        Fixtures.api(curator).post("/api/imports/address").then().statusCode(422);
    }

    @Test
    void theFormIsShownAgainWithWhatWasTyped() {
        Fixtures.browser(curator)
                .formParam("url", "ftp://quay.example/\"x")
                .post("/import/address")
                .then()
                .statusCode(422)
                .body(containsString("“ftp:” is not fetched"))
                .body(containsString("value=\"ftp://quay.example/&quot;x\""));
        Fixtures.browser(curator)
                .formParam("url", at("/low-water"))
                .post("/import/address")
                .then()
                .statusCode(303)
                .header("Location", containsString("/import"));
    }

    @Test
    void onlyCuratorsFetch() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Fixtures.api(reviewer)
                .body(Map.of("url", at("/low-water")))
                .post("/api/imports/address")
                .then()
                .statusCode(403);
        Fixtures.browser(reviewer)
                .formParam("url", at("/low-water"))
                .post("/import/address")
                .then()
                .statusCode(403);
    }
}
