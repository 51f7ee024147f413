package org.lectern.retagging;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
@TestProfile(OwnTaxonomy.class)
class MigrationPagesTest {

    private static final Map<String, Object> FILE = FirstVersion.file(
            "2",
            Map.of(
                    "territory", List.of("ground"),
                    "terrorism-abroad", List.of("attacks"),
                    "recruitment", List.of("recruitment"),
                    "sectarian-governance", List.of()));

    @Inject
    FirstVersion first;

    @Inject
    Annotations annotations;

    @Inject
    ObjectMapper json;

    private final Member curator = Fixtures.member(Role.CURATOR);
    private Article article;
    private Annotation town;
    private Annotation law;

    @BeforeEach
    void begin() {
        first.again();
        article = Fixtures.published("One town fell. A law was made.");
        town = Fixtures.mark(article, curator, "town fell", "territory");
        law = Fixtures.mark(article, curator, "law was made", "sectarian-governance", "territory");
    }

    @AfterEach
    void end() {
        first.again();
    }

    private Response send(String path, String reason) throws JsonProcessingException {
        return Fixtures.browser(curator)
                .multiPart("words", json.writeValueAsString(FILE))
                .multiPart("reason", reason)
                .post(path);
    }

    private Response migrate(String reason) throws JsonProcessingException {
        return Fixtures.browser(curator)
                .formParam("words", json.writeValueAsString(FILE))
                .formParam("reason", reason)
                .post("/taxonomy/new/migrate");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "ANALYST", "REVIEWER"})
    void onlyACuratorBringsAVersion(Role role) {
        Member member = Fixtures.member(role);
        Fixtures.browser(member).get("/taxonomy/new").then().statusCode(403);
        Fixtures.api(member)
                .body(FILE)
                .post("/api/taxonomy/versions/dry-run")
                .then()
                .statusCode(403);
        Fixtures.api(member)
                .body(FILE)
                .post("/api/taxonomy/versions?reason=x")
                .then()
                .statusCode(403);
    }

    @Test
    void thePagesLeadFromTheFileThroughTheDryRunToWhatIsToBeDecided() throws JsonProcessingException {
        Fixtures.browser(curator).get("/taxonomy").then().body(containsString("href=\"/taxonomy/new\""));
        Fixtures.browser(curator)
                .get("/taxonomy/new")
                .then()
                .statusCode(200)
                .body(containsString("&quot;replaces&quot; : &quot;1&quot;"));
        send("/taxonomy/new", "")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 annotations are tagged under version 1."),
                        containsString("<b>1 keeps its topics and version until somebody decides by hand.</b>"),
                        containsString("Migrate to version 2")));
        migrate(" ").then().statusCode(422).body(containsString("Say why the version changes."));
        migrate("Clearer words.")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/taxonomy/decisions?migrated=1&left=1"));
        Fixtures.browser(curator)
                .get("/taxonomy/decisions")
                .then()
                .body(containsString("id=\"w-" + law.id() + "\""))
                .body(not(containsString("id=\"w-" + town.id() + "\"")));
        Fixtures.browser(curator)
                .formParam("topics", "ground")
                .formParam("reason", "It is about the town.")
                .post("/taxonomy/decisions/" + law.id())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/taxonomy/decisions?decided=" + law.id()));
        Fixtures.browser(curator)
                .get("/taxonomy/decisions?decided=" + law.id())
                .then()
                .body(allOf(containsString("<q class=\"clip\">law was made</q>"), containsString("The ground")));
        Fixtures.api(curator)
                .get("/api/annotations/" + law.id() + "/history")
                .then()
                .body(
                        "[1].remark",
                        equalTo("From version 1 of the taxonomy to version 2. Decided by hand: It is about the town."));
    }

    @Test
    void whatNobodyHasDecidedOnIsNotToldAsNothing() throws JsonProcessingException {
        String path = "/api/coverage?state=all&outlet=" + "The Test Outlet";
        migrate("Clearer words.");
        Fixtures.api(curator)
                .get(path)
                .then()
                .body(
                        "rows[0].topics.topic",
                        equalTo(List.of("attacks", "ground", "recruitment", "territory", "sectarian-governance")))
                .body("rows[0].topics.find { it.topic == 'sectarian-governance' }.passages", equalTo(1));
        Fixtures.browser(curator)
                .get("/coverage?state=all")
                .then()
                .statusCode(200)
                .body(containsString("of an earlier version"));
        Fixtures.browser(curator)
                .get("/coverage?state=all&by=month")
                .then()
                .statusCode(200)
                .body(containsString("of an earlier version"));
    }

    @Test
    void earlierTopicsCanBeFilteredByAndTheirAuthorIsTold() throws JsonProcessingException {
        Fixtures.browser(curator).get("/me").then().body(not(containsString("/taxonomy/decisions")));
        migrate("Clearer words.");
        Fixtures.browser(curator)
                .get("/me")
                .then()
                .body(containsString("1 annotation waits for a topic"))
                .body(containsString("href=\"/taxonomy/decisions\""));
        Fixtures.browser(curator)
                .get("/annotations?topic=sectarian-governance")
                .then()
                .statusCode(200)
                .body(containsString("value=\"sectarian-governance\" checked"))
                .body(containsString("law was made"))
                .body(not(containsString("town fell")));
        Fixtures.browser(curator).get("/annotations?group=topic").then().statusCode(200);
        Fixtures.browser(curator)
                .get("/library?topic=sectarian-governance")
                .then()
                .statusCode(200)
                .body(containsString(article.heading()));
        Fixtures.api(curator)
                .get("/api/articles?topic=sectarian-governance")
                .then()
                .statusCode(200)
                .body("id", equalTo(List.of(article.id())));
    }

    @Test
    void everyVersionHasItsPageAndItsFiles() throws JsonProcessingException {
        migrate("Clearer words.");
        Fixtures.browser(curator)
                .get("/taxonomy")
                .then()
                .body(allOf(containsString("id=\"ground\""), containsString("href=\"/taxonomy/1\"")));
        Fixtures.browser(curator)
                .get("/taxonomy/1")
                .then()
                .statusCode(200)
                .body(allOf(containsString("id=\"territory\""), containsString("/taxonomy.jsonld?version=1")));
        Fixtures.browser(curator).get("/taxonomy/3").then().statusCode(404);
        Fixtures.browser(curator)
                .get("/taxonomy.jsonld")
                .then()
                .body(
                        "'@graph'.find { it.id.endsWith('/2/ground') }.exactMatch",
                        hasItem("http://localhost:8080/taxonomy/1/territory"));
        Fixtures.browser(curator)
                .get("/taxonomy.jsonld?version=1")
                .then()
                .body("'@graph'.find { it.id.endsWith('/1/sectarian-governance') }.deprecated", equalTo(true));
        Fixtures.browser(curator)
                .get("/taxonomy/machinetag.json")
                .then()
                .body("version", equalTo(2))
                .body("values[0].entry.value", hasItem("ground"));
        Fixtures.browser(curator)
                .get("/taxonomy/codebook.md?version=1")
                .then()
                .body(startsWith("# Codebook, version 1"));
        Fixtures.api(curator)
                .get("/api/taxonomy/versions/2")
                .then()
                .body("replaces", equalTo("1"))
                .body("mapping.find { it.from == 'territory' }.to", equalTo(List.of("ground")));
    }

    @Test
    void annotationsOfBothVersionsLeaveAndComeBackByteForByte() throws JsonProcessingException {
        migrate("Clearer words.");
        byte[] before = get("/api/export/annotations.csv");
        byte[] bundle = get("/api/export/bundle.zip");
        QuarkusTransaction.requiringNew().run(() -> annotations.forget(article));
        Fixtures.api(curator)
                .contentType("multipart/form-data")
                .multiPart("file", "evidence.zip", bundle)
                .post("/api/bundles")
                .then()
                .statusCode(200)
                .body("annotations", equalTo(2));
        assertArrayEquals(before, get("/api/export/annotations.csv"));

        first.again();
        Fixtures.api(curator)
                .contentType("multipart/form-data")
                .multiPart("file", "evidence.zip", bundle)
                .post("/api/bundles")
                .then()
                .statusCode(422)
                .body("detail", containsString("taxonomy/version-2.json"));
    }

    private byte[] get(String path) {
        return Fixtures.api(curator)
                .accept("*/*")
                .get(path + "?article=" + article.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
