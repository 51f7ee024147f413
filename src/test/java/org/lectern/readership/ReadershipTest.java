package org.lectern.readership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class ReadershipTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    ArticleReadings readings;

    private final Member reader = Fixtures.member(Role.READER);
    private final Article article = Fixtures.published("The bridge fell in May.");
    private final Article other = Fixtures.published("The town held out.");

    @Test
    void remembersWhoOpenedThePageOfAnArticle() {
        open(article);

        assertEquals(Set.of(article.id()), openedOnce(article));
    }

    @Test
    void doesNotCountWhatNobodyHasSeen() {
        String page = "/articles/" + other.id();
        Fixtures.browser(reader).head(page).then().statusCode(200);
        Fixtures.browser(reader)
                .header("Sec-Purpose", "prefetch;prerender")
                .get(page)
                .then()
                .statusCode(200);
        Fixtures.browser(reader).header("Purpose", "prefetch").get(page).then().statusCode(200);
        Fixtures.browser(reader).get(page + "?attach=none").then().statusCode(404);
        Fixtures.api(reader).get("/api" + page).then().statusCode(200);
        open(article);

        assertEquals(Set.of(article.id()), openedOnce(article));
    }

    private void open(Article one) {
        Fixtures.browser(reader).get("/articles/" + one.id()).then().statusCode(200);
    }

    /** What the reader has opened, as soon as this is among it. */
    private Set<String> openedOnce(Article awaited) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Set<String> opened = QuarkusTransaction.requiringNew()
                    .call(() -> readings.openedBy(reader, List.of(article.id(), other.id())));
            if (opened.contains(awaited.id())) {
                return opened;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError(awaited.id() + " was never remembered");
    }
}
