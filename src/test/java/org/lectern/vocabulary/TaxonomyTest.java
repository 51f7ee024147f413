package org.lectern.vocabulary;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

@QuarkusTest
class TaxonomyTest {

    private final Member reader = Fixtures.member(Role.READER);

    @Test
    void explainsTheVocabularies() {
        Fixtures.browser(reader)
                .get("/taxonomy")
                .then()
                .statusCode(200)
                .body(allOf(containsString("id=\"sectarian-governance\""), containsString("id=\"no-position\"")));
        Fixtures.api(reader)
                .get("/api/taxonomy")
                .then()
                .body("version", equalTo("1"))
                .body("topics.letter", containsInAnyOrder("T", "A", "R", "G"))
                .body("stances.id", hasItem("unassessed"));
    }

    @Test
    void isClosedToStrangers() {
        RestAssured.given().get("/api/taxonomy").then().statusCode(401);
    }
}
