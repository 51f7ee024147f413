package org.lectern.welcome;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On an empty database of its own. */
@QuarkusTest
@TestProfile(FirstStartTest.WithNobody.class)
class FirstStartTest {

    public static class WithNobody implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:nobody;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    FirstStart firstStart;

    private static Response send(String code, String name, String password) {
        String token = given().get("/login").cookie("lectern-csrf");
        return given().redirects()
                .follow(false)
                .cookie("lectern-csrf", token)
                .formParam("csrf", token)
                .formParam("code", code)
                .formParam("name", name)
                .formParam("password", password)
                .post("/start");
    }

    @Test
    void theLinkMakesOneCuratorAndWorksOnce() {
        String code = firstStart.code();
        given().get("/start?code=guessed").then().statusCode(404).body(containsString("This link does not work"));
        given().get("/login").then().body(containsString("Nobody is here yet"));
        given().queryParam("code", code).get("/start").then().statusCode(200).body(containsString("The first curator"));
        send("guessed", "Ada", "a long password").then().statusCode(404);
        send(code, "Ada", "short").then().statusCode(422).body(containsString("value=\"Ada\""));

        send(code, "Ada", "a long password")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/import"))
                .cookie("lectern-session", not(blankOrNullString()));

        given().queryParam("code", code).get("/start").then().statusCode(404);
        send(code, "Eve", "a long password").then().statusCode(404);
        given().get("/login").then().body(not(containsString("Nobody is here yet")));
    }
}
