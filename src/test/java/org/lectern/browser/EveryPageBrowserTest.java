package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Filled;
import org.lectern.Fixtures;
import org.lectern.Routes;

/**
 * Every page that is served, with something on it, in a real browser: axe-core finds nothing by WCAG 2.2 AA and its best
 * practices, wide and light or narrow and dark; nothing is wider than a window of 360 pixels; no error, no other host.
 */
@QuarkusTest
class EveryPageBrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Inject
    Filled filled;

    private Chromium chromium;
    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
        filled.fill();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void isReadableForEverybody() {
        List<String> pages = pages();
        assertTrue(pages.size() > 25, pages::toString);
        Page page = chromium.signedIn(filled.curator(), 1440, 900);
        for (String address : pages) {
            wide(page);
            page.navigate(chromium.base() + address);
            look(page, address + ", wide and light");
            narrowed(page);
            look(page, address + ", narrow and dark");
            narrow(page, address);
        }
        assertEquals(List.of(), found);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void isReadableWhileSomethingIsOpen() {
        Page page = chromium.signedIn(filled.curator(), 1440, 900);
        wide(page);
        page.navigate(chromium.base() + filled.addresses("/articles/{id}").get(0));
        page.keyboard().press("?");
        look(page, "the help");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("v");
        look(page, "a passage being marked");
        narrowed(page);
        look(page, "a passage being marked on a phone");
        narrow(page, "a passage being marked");
        page.keyboard().press("Escape");
        page.locator("#text .sig").first().click();
        look(page, "a card on a phone");
        assertEquals(List.of(), found);
        assertEquals(List.of(), chromium.complaints());
    }

    private static void wide(Page page) {
        page.setViewportSize(1440, 900);
        page.emulateMedia(seen(ColorScheme.LIGHT));
    }

    private static void narrowed(Page page) {
        page.setViewportSize(360, 740);
        page.emulateMedia(seen(ColorScheme.DARK));
    }

    /** Without motion, so that no colour is seen on its way to another. */
    private static Page.EmulateMediaOptions seen(ColorScheme scheme) {
        return new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Those that answer with a whole page of HTML. */
    private List<String> pages() {
        return Routes.read().stream()
                .filter(route -> !route.startsWith("/api") && !route.startsWith("/w3c") && !route.contains("/{term}"))
                .flatMap(route -> filled.addresses(route).stream())
                .filter(this::isPage)
                .toList();
    }

    private boolean isPage(String address) {
        Response answer = Fixtures.browser(filled.curator()).get(address);
        return answer.statusCode() == 200
                && String.valueOf(answer.contentType()).startsWith("text/html")
                && answer.asString().contains("<html");
    }

    private void look(Page page, String what) {
        for (Rule rule : new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations()) {
            rule.getNodes().forEach(node -> found.add(what + ": " + rule.getId() + " " + node.getHtml()));
        }
    }

    private void narrow(Page page, String address) {
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > 360) {
            found.add(address + " is " + width + " pixels wide");
        }
    }
}
