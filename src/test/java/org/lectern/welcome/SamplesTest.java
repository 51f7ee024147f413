package org.lectern.welcome;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;

/** On a database and an import folder of its own: the one that comes with Lectern. */
@QuarkusTest
@TestProfile(SamplesTest.WithTheImportFolder.class)
class SamplesTest {

    public static class WithTheImportFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "lectern.import",
                    "import",
                    "lectern.data",
                    "target/test-data-samples",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:samples;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    Samples samples;

    @Inject
    Articles articles;

    @Inject
    Members members;

    @Inject
    Annotations annotations;

    @Test
    void theyComeWholeAndGoWithoutATrace() {
        Member curator = Fixtures.member(Role.CURATOR);
        Article own = Fixtures.published("An article of the team's own.");
        Fixtures.mark(own, curator, "team's own");

        List<Samples.Login> logins = samples.add(curator.name());

        assertEquals(3, logins.size());
        QuarkusTransaction.requiringNew().run(() -> {
            List<Article> here = articles.samples();
            assertEquals(9, here.size());
            assertTrue(here.stream().allMatch(Article::isPublished));
            assertTrue(here.stream()
                    .allMatch(article -> article.disclaimer().orElse("").contains("sample")));
            assertEquals(
                    Set.of(
                            "decisive-decline",
                            "decline-with-caveats",
                            "shifting-abroad",
                            "resilient",
                            "critical-of-campaign",
                            "no-position"),
                    here.stream().map(Article::stance).collect(Collectors.toSet()));
            assertEquals(59, annotations.count("article.sample", true));
            assertTrue(annotations.count("state = ?1 and article.sample = true", AnnotationState.ACCEPTED) >= 30);
        });
        Fixtures.browser(curator).get("/samples").then().body(containsString("Remove the samples"));

        Fixtures.browser(curator).post("/samples/remove").then().statusCode(303);

        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(0, articles.samples().size());
            assertEquals(0, members.samples().size());
            assertEquals(1, annotations.count(AnnotationFilter.ALL, curator));
            assertTrue(articles.findByIdOptional(own.id()).isPresent());
        });
        assertFalse(samples.add(curator.name()).isEmpty(), "they can come again");
        samples.remove();
    }

    @Test
    void aProgramAddsAndRemovesThemToo() {
        Member curator = Fixtures.member(Role.CURATOR);
        Fixtures.api(curator)
                .get("/api/samples")
                .then()
                .body("here", equalTo(false))
                .body("available", equalTo(true));
        Fixtures.api(curator)
                .post("/api/samples")
                .then()
                .statusCode(200)
                .body("members.role", hasItems("analyst", "reviewer"));
        Fixtures.api(curator).post("/api/samples").then().statusCode(200).body("members.size()", equalTo(0));
        Fixtures.api(curator).get("/api/samples").then().body("here", equalTo(true));
        Fixtures.api(curator).delete("/api/samples").then().statusCode(204);
        Fixtures.api(curator).get("/api/samples").then().body("here", equalTo(false));
    }

    @Test
    void onlyCuratorsAddOrRemoveThem() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Fixtures.browser(reviewer).get("/samples").then().statusCode(403);
        Fixtures.browser(reviewer).post("/samples/remove").then().statusCode(403);
        Fixtures.api(reviewer).delete("/api/samples").then().statusCode(403);
    }
}
