package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** The whole way of a passage, from signing in to the exported row, without a mouse: keys and the Tab key alone. */
@QuarkusTest
class KeyboardWalkBrowserTest {

    /** More than any page has places to stop at. */
    private static final int STOPS = 120;

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member reviewer = Fixtures.member(Role.REVIEWER);
    private final String sign = "ref" + UUID.randomUUID().toString().substring(0, 8);
    private final Article article = Fixtures.published("The bridge " + sign + " fell in May.", "The town held out.");

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
        page = chromium.page(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    @AfterEach
    void stop() {
        assertEquals(List.of(), chromium.complaints());
        chromium.close();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Goes on with the Tab key until what has the focus is what the selector means. */
    private void tabTo(String selector) {
        for (int i = 0; i < STOPS; i++) {
            press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                assertTrue(
                        (boolean) page.evaluate("() => { const box = document.activeElement.getBoundingClientRect();"
                                + " return box.bottom > 0 && box.top < innerHeight; }"),
                        "what has the focus is in view: " + selector);
                return;
            }
        }
        fail("the Tab key never comes to " + selector + " on " + page.url());
    }

    private void signIn(Member member) {
        page.navigate(chromium.base() + "/login");
        tabTo("#name");
        page.keyboard().type(member.name());
        tabTo("#password");
        page.keyboard().type(Fixtures.PASSWORD);
        press("Enter");
        page.waitForURL("**/library");
    }

    private void signOut() {
        tabTo("form[action='/logout'] button");
        press("Enter");
        page.waitForURL("**/login**");
    }

    private void menu(String address) {
        tabTo(".nav a[href='" + address + "']");
        press("Enter");
        page.waitForURL("**" + address + "**");
    }

    @Test
    void aPassageGoesFromTheLibraryToTheExport() throws IOException {
        signIn(analyst);
        openFromTheLibrary();
        markAndSubmit();
        signOut();

        signIn(reviewer);
        menu("/review");
        accept();
        menu("/annotations");
        export();
    }

    private void openFromTheLibrary() {
        press("/");
        page.keyboard().type(sign);
        assertThat(page.locator("#count")).containsText("1 article");
        tabTo("a[href^='/articles/" + article.id() + "']");
        press("Enter");
        page.waitForURL("**/articles/" + article.id() + "**");
    }

    private void markAndSubmit() {
        press("j", "v", "2", "Enter");
        assertThat(page.locator("#p1 mark.hl").first()).isVisible();
        assertThat(page.locator("#live")).not().isEmpty();
        press("n");
        tabTo(".card form[data-send=submit] button");
        press("Enter");
        assertThat(page.locator(".card").first()).containsText("Awaiting review");
    }

    private void accept() {
        for (int i = 0; i < STOPS && !page.locator(".detail").textContent().contains(sign); i++) {
            String before = page.url();
            press("j");
            page.waitForURL(now -> !now.equals(before));
            assertThat(page.locator(".detail")).not().hasClass(Pattern.compile("busy"));
        }
        press("a");
        assertThat(page.locator(".qt tr.done, .recent li").filter(new Locator.FilterOptions().setHasText(sign)))
                .containsText("Accepted");
    }

    private void export() throws IOException {
        press("/");
        page.keyboard().type(sign);
        assertThat(page.locator("#count")).hasText("1 annotation");
        tabTo("#rows input[type=checkbox]");
        press("Space");
        assertThat(page.locator("#seln")).hasText("1 selected");
        Download download = page.waitForDownload(() -> {
            press("e", "Enter");
        });
        String rows = Files.readString(download.path());
        assertTrue(rows.contains("The bridge " + sign + " fell in May."), rows);
        assertTrue(rows.contains(",accepted," + reviewer.name() + ","), rows);
        assertEquals(rows.indexOf(sign), rows.lastIndexOf(sign), rows);
    }
}
