package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** The curator's desk in a real browser: nothing typed there is lost. */
@QuarkusTest
class DeskBrowserTest {

    private Chromium chromium;
    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Article draft = Fixtures.draft("The bridge fell in May.", "The town held until the winter came.");

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    private Page desk() {
        Page page = chromium.signedIn(curator, 1440, 900);
        page.navigate(chromium.base() + "/curation/" + draft.id());
        return page;
    }

    @Test
    void whatWasTypedStaysWhileTheLineIsBroken() {
        Page page = desk();
        page.fill("#f-outlet", "The Harbour Post");
        page.context().setOffline(true);
        page.click("form.curate button[value=save]");
        assertThat(page.locator("[data-trouble]")).containsText("Not sent");
        assertThat(page.locator("#f-outlet")).hasValue("The Harbour Post");
        page.context().setOffline(false);
        page.click("[data-trouble] button");
        assertThat(page.locator("main [role=status]")).containsText("Saved.");
        assertThat(page.locator("#f-outlet")).hasValue("The Harbour Post");
        assertEquals(
                List.of(),
                chromium.complaints().stream()
                        .filter(each -> each.startsWith("page:"))
                        .toList());
    }

    @Test
    void eachSmallButtonTakesAlongWhatWasTyped() {
        Article three = Fixtures.draftWithProposals(List.of(3), "The bridge fell.", "The town held.", "Rain.", "Snow.");
        Page page = chromium.signedIn(curator, 1440, 900);
        page.navigate(chromium.base() + "/curation/" + three.id());
        page.fill("#f-outlet", "The Harbour Post");
        page.fill("#f-disclaimer", "Typed and not yet saved.");
        page.locator("button[form=desk][formaction$='/keep-whole']").click();
        assertThat(page.locator("main [role=status]")).containsText("Kept as one article.");
        assertThat(page.locator("#f-outlet")).hasValue("The Harbour Post");
        assertThat(page.locator("#f-disclaimer")).hasValue("Typed and not yet saved.");
        page.fill("#f-outlet", "The Quay Post");
        page.locator(".split .cut button").first().click();
        assertThat(page.locator("main [role=status]")).containsText("Split. The other article is");
        assertThat(page.locator("#f-outlet")).hasValue("The Quay Post");
    }

    @Test
    void enterInAFieldSavesTheDraftAndDoesNothingElse() {
        Page page = desk();
        page.fill("#f-outlet", "The Harbour Post");
        page.press("#f-outlet", "Enter");
        assertThat(page.locator("main [role=status]")).containsText("Saved.");
        assertThat(page.locator("main .head .status")).containsText("Draft");
    }

    @Test
    void theFieldAtFaultIsMarkedAndHasTheFocus() {
        Page page = desk();
        page.fill("#f-publishedOn", "last spring");
        page.press("#f-publishedOn", "Enter");
        assertThat(page.locator("#c-err")).containsText("is not a date");
        assertThat(page.locator("#f-publishedOn")).isFocused();
        assertThat(page.locator("#f-publishedOn")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void leavingIsAskedForWhileSomethingIsNotSaved() {
        Page page = desk();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.click("#f-outlet");
        page.reload();
        assertEquals(List.of(), asked);

        page.click("#f-publishedOn");
        page.keyboard().type("spring");
        page.reload();
        assertEquals(List.of("beforeunload"), asked);

        page.click("#f-publishedOn");
        page.keyboard().type("spring");
        page.keyboard().press("Enter");
        assertThat(page.locator("#c-err")).containsText("is not a date");
        page.click("#f-outlet");
        page.navigate(chromium.base() + "/curation");
        assertEquals(List.of("beforeunload", "beforeunload"), asked);
    }
}
