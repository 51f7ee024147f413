package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Words of an article never stand anywhere without what their source says of itself: beside each of them is the
 * disclaimer, or a link to a page that shows it. Every address that answers a GET is asked.
 */
@QuarkusTest
class DisclaimerEverywhereTest {

    /** What cannot show words of an article: forms, vocabularies, members. */
    private static final Set<String> WITHOUT_ARTICLES = Set.of(
            "/",
            "/login",
            "/session",
            "/authorize",
            "/hypothesis/api",
            "/hypothesis/api/links",
            "/hypothesis/api/profile",
            "/hypothesis/api/profile/groups",
            "/hypothesis/api/groups",
            "/hypothesis/api/groups/{id}",
            "/words/{language}.js",
            "/start",
            "/samples",
            "/members",
            "/me/password",
            "/me/tokens",
            "/taxonomy",
            // numbers and names of outlets; each row leads to the source notes of its articles
            "/coverage",
            "/api/coverage",
            "/taxonomy.jsonld",
            "/taxonomy/machinetag.json",
            "/taxonomy/codebook.csv",
            "/taxonomy/codebook.md",
            "/taxonomy/new",
            "/taxonomy/{version}",
            "/taxonomy/{version}/{term}",
            "/export/take-in",
            "/export/codebook.qdc",
            "/api/export/codebook.qdc",
            "/api/taxonomy",
            "/api/taxonomy/versions",
            "/api/taxonomy/versions/{version}",
            "/api/members",
            "/api/members/{id}",
            "/api/tokens",
            "/api/imports",
            "/api/imports/folder",
            "/api/samples",
            // numbers and dates of the texts, not their words
            "/api/articles/{id}/revisions",
            "/api/imports/{id}",
            // the file as it came: whatever its source says of itself stands in it
            "/import/{id}/original");

    @Inject
    Filled filled;

    @BeforeEach
    void fill() {
        filled.fill();
    }

    @Test
    void wordsNeverStandWithoutTheirDisclaimer() {
        Map<String, String> silent = new LinkedHashMap<>();
        List<String> bare = new ArrayList<>();
        for (String route : Routes.read()) {
            if (WITHOUT_ARTICLES.contains(route)) {
                continue;
            }
            for (String address : filled.addresses(route)) {
                Response answer = ask(address);
                if (answer.statusCode() >= 300 && answer.statusCode() < 400) {
                    continue;
                }
                Shown shown = Shown.in(answer, address, filled.ids());
                if (answer.statusCode() != 200 || !shown.words()) {
                    silent.put(address, answer.statusCode() + " " + answer.contentType());
                }
                shown.bare().forEach(each -> bare.add(address + ": " + each));
            }
        }
        assertEquals(
                Map.of(), silent, "an address of the list shows no word of the article: give it a query that does");
    }

    private Response ask(String address) {
        return address.startsWith("/api") || address.startsWith("/w3c")
                ? Fixtures.api(filled.curator()).accept("*/*").get(address)
                : Fixtures.browser(filled.curator()).get(address);
    }
}
