package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** Pages follow what the reader has set: the time zone, the size of letters, motion, colours, paper. */
@QuarkusTest
class ReaderSettingsBrowserTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("The bridge fell in May.", "The town held until winter came.");
    private final Annotation bridge = Fixtures.mark(article, analyst, "bridge fell", "territory");
    private final Annotation town = Fixtures.mark(article, analyst, "town held", "terrorism-abroad");

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    @AfterEach
    void stop() {
        assertEquals(List.of(), chromium.complaints());
        chromium.close();
    }

    private Page reading(Browser.NewContextOptions settings) {
        Page page = chromium.signedIn(analyst, settings);
        page.navigate(chromium.base() + "/articles/" + article.id());
        return page;
    }

    private static Browser.NewContextOptions settings() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    private static String style(Locator of, String property) {
        return (String) of.evaluate("(each, name) => getComputedStyle(each)[name]", property);
    }

    private static Locator mark(Page page, Annotation annotation) {
        return page.locator("mark[data-a~='" + annotation.id() + "']").first();
    }

    @Test
    void momentsAreInTheReadersZoneAndNameIt() {
        Page page = reading(settings().setTimezoneId("Asia/Kathmandu"));
        assertThat(page.locator("#card-" + bridge.id() + " time"))
                .hasText(Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d GMT\\+5:45"));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 740, 1024, 1440})
    void theOverviewAtTheEdgeCoversNoTool(int width) {
        Page page = reading(settings().setViewportSize(width, 900));
        double edge = page.locator("#map").boundingBox().x;
        for (Locator tool : page.locator(".tools .btn:visible").all()) {
            var box = tool.boundingBox();
            assertTrue(box.x + box.width <= edge, tool.textContent());
        }
    }

    @Test
    void lettersOfTwiceTheSizeNeedNoScrollingSideways() {
        // what a browser makes of 1440 pixels at 200 per cent
        Page page = reading(settings().setViewportSize(720, 450).setDeviceScaleFactor(2));
        for (String address : List.of("/articles/" + article.id(), "/library", "/annotations", "/me", "/taxonomy")) {
            page.navigate(chromium.base() + address);
            assertEquals(720, page.evaluate("document.documentElement.scrollWidth"), address);
        }
    }

    @Test
    void nothingMovesWhereMotionIsNotWanted() {
        Page page = reading(settings().setReducedMotion(ReducedMotion.REDUCE));
        assertEquals(
                0,
                page.evaluate("[...document.querySelectorAll('*')].filter(each => {"
                        + " const style = getComputedStyle(each);"
                        + " return style.animationName !== 'none' || style.scrollBehavior === 'smooth'"
                        + " || style.transitionDuration.split(', ').some(time => time !== '0s'); }).length"));
    }

    @Test
    void topicsAreToldApartWhereTheReaderForcesColours() {
        Page page = reading(settings().setForcedColors(ForcedColors.ACTIVE));
        assertEquals("solid", style(mark(page, bridge), "textDecorationStyle"));
        assertEquals("dashed", style(mark(page, town), "textDecorationStyle"));
        page.locator("#card-" + town.id()).click();
        assertEquals("2px", style(mark(page, town), "outlineWidth"));
    }

    @Test
    void onPaperAreTheTextItsMarksTheNotesAndWhatTheSourceSaysOfItself() {
        Page page = reading(settings());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("underline", style(mark(page, bridge), "textDecorationLine"));
        assertEquals("dashed", style(mark(page, town), "textDecorationStyle"));
        assertThat(page.locator("#disclaimer")).isVisible();
        assertThat(page.locator("#card-" + bridge.id())).isVisible();
        for (String aid : List.of(".bar", ".tools", ".foot", ".map", "#pop", ".card .acts")) {
            assertThat(page.locator(aid).first()).isHidden();
        }
        assertTrue(
                (boolean) page.evaluate("document.querySelector('.margin').getBoundingClientRect().top"
                        + " >= document.querySelector('.text').getBoundingClientRect().bottom"),
                "notes stand after the text");
        assertTrue(page.pdf().length > 1000);
    }
}
