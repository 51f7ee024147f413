package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
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

/** What a person does on the page of annotations, in a real browser. */
@QuarkusTest
class FindingsBrowserTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("The bridge fell in May.", "The town held until winter came.");
    private final Annotation town = Fixtures.mark(article, analyst, "town held", "recruitment");
    private final Annotation bridge = Fixtures.mark(article, analyst, "bridge fell", "territory");

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
        page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/annotations?article=" + article.id());
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

    private Locator row(Annotation annotation) {
        return page.locator("#a-" + annotation.id());
    }

    @Test
    void keysMoveSelectAndOpen() {
        press("j", "x", "j");
        assertThat(page.locator("#seln")).hasText("1 selected");
        assertThat(row(bridge)).hasClass(Pattern.compile("picked"));
        press("X");
        assertThat(page.locator("#seln")).hasText("2 selected");
        press("X");
        assertThat(page.locator("#seln")).hasText("None selected");
        press("Enter");
        page.waitForURL("**/articles/" + article.id() + "**" + town.id() + "**");
    }

    @Test
    void filtersKeepTheirAddressAndTheSelectionStays() {
        press("j", "x");
        page.locator("input[name=topic][value=recruitment]").check();
        assertThat(page.locator("#count")).hasText("1 annotation");
        assertThat(page.locator("#seln")).hasText("1 selected (1 not on this page)");
        assertTrue(page.url().contains("topic=recruitment"), page.url());
        page.locator("select[name=group]").selectOption("topic");
        assertThat(page.locator(".ghead h2")).containsText("Recruitment");
        page.goBack();
        page.goBack();
        assertThat(page.locator("#count")).hasText("2 annotations");
        assertThat(row(bridge).locator("input")).isChecked();
        press("/");
        page.keyboard().type("winter");
        assertThat(page.locator("#none")).containsText("Nothing matches");
        page.locator("#none .btn").click();
        assertThat(page.locator("#q")).hasValue("");
    }

    @Test
    void theSelectedAreExported() throws IOException {
        press("j", "x");
        page.locator("input[name=topic][value=recruitment]").check();
        assertThat(page.locator("#count")).hasText("1 annotation");
        page.locator("h1").click();
        press("e");
        assertThat(page.locator("#export-selected ul")).isVisible();
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertEquals("annotations.csv", file.suggestedFilename());
        String rows = Files.readString(file.path());
        assertTrue(rows.contains(bridge.id()) && !rows.contains(town.id()), rows);
    }

    @Test
    void deletingCanBeTakenBack() {
        press("X");
        page.locator("#own-acts summary").click();
        page.locator("#own-acts button[value=delete]").click();
        assertThat(page.locator("#outcome")).containsText("2 annotations are deleted.");
        assertThat(page.locator("#count")).hasText("0 annotations");
        page.locator("#undo button").click();
        assertThat(page.locator("#outcome")).containsText("2 annotations are restored.");
        assertThat(page.locator("#count")).hasText("2 annotations");
    }

    @Test
    void whatCannotBeDoneIsSaidAndStaysSelected() {
        press("j", "x");
        submit();
        assertThat(page.locator("#outcome")).containsText("1 annotation is submitted.");
        page.locator("#shown").check();
        submit();
        assertThat(page.locator("#outcome")).containsText("One stays as it is");
        assertThat(page.locator("#seln")).hasText("1 selected");
        assertThat(row(bridge).locator("input")).isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/annotations", "/library", "/coverage"})
    void aDateThatCannotBeReadIsToldBesideIt(String address) {
        page.navigate(chromium.base() + address);
        Locator from = page.locator("form:has([name=to]) input[name=from]");
        from.fill("abc");
        press("Enter");
        assertThat(page.locator(".date-err")).hasText("Write a date as 2016, 2016-03 or 2016-03-09.");
        assertThat(from).hasAttribute("aria-invalid", "true");
        assertThat(from).isFocused();
        from.fill("2016");
        assertThat(page.locator(".date-err")).hasCount(0);
        press("Enter");
        page.waitForURL("**" + address + "?**from=2016**");
    }

    private void submit() {
        page.locator("#own-acts summary").click();
        page.locator("#own-acts button[value=submit]").click();
    }

    @Test
    void nothingReachesPastTheEdgeOfAPhone() {
        page.setViewportSize(360, 780);
        page.reload();
        page.locator("#rows input").first().check();
        for (String menu : List.of("#export-all", "#export-selected", "#own-acts")) {
            page.locator(menu + " summary").click();
            double overflow =
                    ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).doubleValue();
            assertEquals(0, overflow, menu);
        }
    }
}
