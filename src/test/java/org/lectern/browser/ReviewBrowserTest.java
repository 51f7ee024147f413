package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** What a reviewer sees and keeps while going through the queue, in a real browser. */
@QuarkusTest
class ReviewBrowserTest {

    private static final String SEEN = "mark => { const box = mark.getBoundingClientRect();"
            + " const at = document.elementFromPoint(box.left + 4, box.top + box.height / 2);"
            + " return mark.contains(at) }";

    private final Member reviewer = Fixtures.member(Role.REVIEWER);
    private final Article article = Fixtures.published("The bridge fell in May. ".repeat(12) + "The town held. "
            + "Nobody came to mend it. ".repeat(8).strip());

    private Chromium chromium;

    @BeforeEach
    void start() {
        Fixtures.api(Fixtures.member(Role.CURATOR))
                .body(Map.of("disclaimer", "The views are the author's own and nobody else's. ".repeat(4)))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
        for (int i = 0; i < 4; i++) {
            submit(Fixtures.mark(article, Fixtures.member(Role.ANALYST), "town held", "territory"));
        }
        submit(Fixtures.mark(article, Fixtures.member(Role.ANALYST), "The town held", "recruitment"));
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    private static void submit(Annotation annotation) {
        Fixtures.api(annotation.annotator())
                .post("/api/annotations/" + annotation.id() + "/submit")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void stop() {
        assertEquals(List.of(), chromium.complaints());
        chromium.close();
    }

    private Page queue(int width, int height) {
        Page page = chromium.signedIn(reviewer, width, height);
        page.navigate(chromium.base() + "/review?article=" + article.id());
        return page;
    }

    @ParameterizedTest
    @CsvSource({"1366, 700", "1440, 900", "1100, 600"})
    void theWordsToBeJudgedAreInViewFromItemToItem(int width, int height) {
        Page page = queue(width, height);
        Locator mark = page.locator("#detail mark.hl");
        assertTrue((Boolean) mark.evaluate(SEEN), "at the first");
        String first = page.locator("tr[aria-selected=true]").getAttribute("data-item");
        page.keyboard().press("j");
        assertThat(page.locator("tr[aria-selected=true]")).not().hasAttribute("data-item", first);
        assertThat(page.locator("#detail")).not().hasClass("busy");
        assertThat(page.locator("#detail [data-judge]")).not().hasAttribute("data-judge", first);
        assertTrue((Boolean) mark.evaluate(SEEN), "at the second");
    }

    @Test
    void aCommentStaysWithItsItemUntilItIsSent() {
        Page page = queue(1440, 900);
        String first = page.locator("tr[aria-selected=true]").getAttribute("data-item");
        page.locator("#d-c").fill("Which town?");
        page.locator("#detail").focus();
        page.keyboard().press("j");
        assertThat(page.locator("#detail [data-judge]")).not().hasAttribute("data-judge", first);
        assertThat(page.locator("#d-c")).hasValue("");
        page.locator("#d-c").fill("Another one.");
        page.locator("#detail").focus();
        page.keyboard().press("k");
        assertThat(page.locator("#detail [data-judge]")).hasAttribute("data-judge", first);
        assertThat(page.locator("#d-c")).hasValue("Which town?");
        page.keyboard().press("r");
        assertThat(page.locator("tr[data-item='" + first + "']")).hasClass("done");
        assertThat(page.locator("#d-c")).hasValue("Another one.");
    }

    @Test
    void whatWasTypedIsInViewWhenSomeoneElseWasFaster() {
        Page page = queue(1440, 700);
        String first = page.locator("tr[aria-selected=true]").getAttribute("data-item");
        page.locator("#d-c").fill("Which town?");
        Fixtures.api(Fixtures.member(Role.REVIEWER))
                .post("/api/annotations/" + first + "/accept")
                .then()
                .statusCode(200);
        page.locator("[data-do=reject]").click();
        Locator typed = page.locator("#detail #d-c[readonly]");
        assertThat(typed).hasValue("Which town?");
        assertThat(typed).isInViewport();
        assertThat(page.locator("#detail [role=alert]")).isInViewport();
        chromium.complaints().removeIf(each -> each.contains("409"));
    }
}
