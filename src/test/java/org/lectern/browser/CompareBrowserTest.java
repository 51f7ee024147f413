package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** Articles side by side, in a real browser. */
@QuarkusTest
class CompareBrowserTest {

    private Chromium chromium;
    private final Member reader = Fixtures.member(Role.READER);
    private final Article left = Fixtures.published(paragraphs(60));
    private final Article right = Fixtures.published(paragraphs(30));
    private final Article third = Fixtures.published("A third text.");

    private static String[] paragraphs(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> "Paragraph " + each + " tells of the bridge, the river and the town at some length.")
                .toArray(String[]::new);
    }

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    @AfterEach
    void stop() {
        assertEquals(List.of(), chromium.complaints());
        chromium.close();
    }

    private Page open(int width, String more) {
        Page page = chromium.signedIn(reader, width, 900);
        page.navigate(chromium.base() + "/compare?a=" + left.id() + "&a=" + right.id() + more);
        return page;
    }

    private static double partOf(Page page, Article article) {
        return ((Number) page.evaluate(
                        "id => { const c = document.getElementById('col-' + id);"
                                + " return c.scrollTop / (c.scrollHeight - c.clientHeight); }",
                        article.id()))
                .doubleValue();
    }

    private static void scroll(Page page, Article article, double part) {
        page.evaluate(
                "([id, part]) => { const c = document.getElementById('col-' + id);"
                        + " c.scrollTop = part * (c.scrollHeight - c.clientHeight); }",
                List.of(article.id(), part));
    }

    @Test
    void textsScrollTogetherUntilTheyAreUnlinked() {
        Page page = open(1440, "&view=full");
        scroll(page, left, 0.5);
        page.waitForFunction(
                "id => { const c = document.getElementById('col-' + id);"
                        + " return Math.abs(c.scrollTop / (c.scrollHeight - c.clientHeight) - 0.5) < 0.02; }",
                right.id());
        page.keyboard().press("l");
        assertThat(page.locator("#linked")).not().isChecked();
        assertThat(page.locator("#live")).hasText("Scrolling independent");
        scroll(page, left, 1);
        page.waitForFunction("id => document.getElementById('col-' + id).scrollTop > 0", left.id());
        assertEquals(0.5, partOf(page, right), 0.02);
    }

    @Test
    void anArticleIsFoundAddedMovedAndTakenAwayInPlace() {
        Page page = open(1440, "");
        page.evaluate("window.stayed = true");
        page.keyboard().press("/");
        page.keyboard().type(third.id());
        page.locator("#found a[data-place]").click();
        assertThat(page).hasURL(Pattern.compile(".*a=" + right.id() + "&a=" + third.id() + "$"));
        assertThat(page.locator("#cmp .ch:not(.corner)")).hasCount(3);

        page.locator("#col-" + third.id() + " .colmoves a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*a=" + third.id() + "&a=" + right.id() + "$"));
        assertThat(page.locator("#col-" + third.id() + " .colmoves a").first()).isFocused();

        page.locator("#col-" + left.id() + " .colmoves a").last().click();
        assertThat(page.locator("#cmp .ch:not(.corner)")).hasCount(2);
        assertEquals(true, page.evaluate("window.stayed"));

        page.goBack();
        assertThat(page.locator("#cmp .ch:not(.corner)")).hasCount(3);
    }

    @Test
    void theWordingOfTwoTextsIsShownOnAPhoneToo() {
        Page page = open(360, "");
        page.click("#view-words");
        assertThat(page.locator("#words")).isVisible();
        assertThat(page.locator(".key")).containsText("Common wording");
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
    }
}
