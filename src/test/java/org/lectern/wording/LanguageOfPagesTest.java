package org.lectern.wording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class LanguageOfPagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | fr",
                "fr-CA,fr;q=0.9,en;q=0.8 | fr",
                "de,fr;q=0.7 | fr",
                "de | en",
                "* | en",
                "en-GB,fr;q=0.5 | en",
                "not a language!! | en"
            })
    void isWhatTheBrowserAsksForFirstAmongThoseKnown(String asked, String spoken) {
        given().header("Accept-Language", asked)
                .get("/login")
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo(spoken));
    }

    @Test
    void isEnglishWhenNothingIsAskedFor() {
        given().get("/login").then().body("html.@lang", equalTo("en")).body(containsString("Skip to content"));
    }

    @Test
    void isTheChosenOneWhateverTheBrowserAsksFor() {
        given().header("Accept-Language", "en")
                .cookie("lectern-language", "fr")
                .get("/login")
                .then()
                .body("html.@lang", equalTo("fr"))
                .body(containsString("Aller au contenu"));
    }

    @Test
    void isNotWhatAnUnknownChoiceSays() {
        given().header("Accept-Language", "fr")
                .cookie("lectern-language", "<script>")
                .get("/login")
                .then()
                .body("html.@lang", equalTo("fr"));
    }

    @Test
    void isChosenByAFormThatLeadsBackToThePage() {
        Response answer = chosen("fr", "/login?next=%2Ftaxonomy");
        answer.then()
                .statusCode(303)
                .header("Location", containsString("/login?next=%2Ftaxonomy"))
                .header("Set-Cookie", containsString("lectern-language=fr"))
                .header("Set-Cookie", containsString("SameSite=Lax"))
                .header("Set-Cookie", containsString("Max-Age=31536000"));
    }

    @Test
    void canOnlyBeOneThatPagesSpeak() {
        chosen("tlh", "/login").then().statusCode(422);
    }

    @Test
    void datesAreWrittenInItOnTheShelfAndInAComparison() {
        Member reader = Fixtures.member(Role.READER);
        Article one = Fixtures.published("The weir was shut.");
        Article other = Fixtures.published("Nobody opened it.");
        for (String address :
                List.of("/library?q=" + one.id(), "/compare?a=" + one.id() + "&a=" + other.id(), "/compare")) {
            Fixtures.browser(reader)
                    .cookie("lectern-language", "fr")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("9 mars 2016"))
                    .body(not(containsString("9 March 2016")));
        }
    }

    private static Response chosen(String language, String from) {
        Map<String, String> cookies = given().get("/login").cookies();
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .header("Referer", "http://localhost:" + io.restassured.RestAssured.port + from)
                .formParam("csrf", cookies.get("lectern-csrf"))
                .formParam("language", language)
                .post("/language");
    }

    @Test
    void hasTheWordsOfItsScriptsInAModule() {
        Response french = given().get("/words/fr.js");
        french.then()
                .statusCode(200)
                .contentType(containsString("text/javascript"))
                .header("Cache-Control", containsString("no-cache"))
                .body(containsString("export default {"))
                .body(containsString("\"sentOne\":\"{n} fichier envoyé.\""));
        given().header("If-None-Match", french.getHeader("ETag"))
                .get("/words/fr.js")
                .then()
                .statusCode(304);
        given().get("/words/en.js").then().body(containsString("\"sentOne\":\"{n} file sent.\""));
        given().get("/words/tlh.js").then().statusCode(404);
    }
}
