package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Credentials;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** What was typed outlives a broken line and an ended session, in a real browser. */
@QuarkusTest
class EndedSessionBrowserTest {

    @Inject
    Annotations annotations;

    @Inject
    Credentials credentials;

    @Inject
    Members members;

    private Chromium chromium;
    private final Article article =
            Fixtures.published("The bridge fell in May.", "The town held until the winter came.");
    private final Member analyst = Fixtures.member(Role.ANALYST);

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    private void endSessionsOf(Member member) {
        QuarkusTransaction.requiringNew().run(() -> credentials.closeAllOf(members.get(member.id())));
    }

    private long marked() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) annotations.of(article, analyst).size());
    }

    private Page draft() {
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        page.keyboard().press("j");
        page.keyboard().press("v");
        page.check("#pop input[value='territory']");
        page.fill("#pop-n", "Typed before the line broke.");
        return page;
    }

    private void signInAgain(Page page) {
        assertThat(page.locator("dialog.sign-in")).isVisible();
        assertThat(page.locator("#again-pw")).isFocused();
        page.fill("#again-pw", "wrong");
        page.keyboard().press("Enter");
        assertThat(page.locator("#again-err")).containsText("Check the name and the password");
        page.fill("#again-pw", Fixtures.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.sign-in")).hasCount(0);
    }

    @Test
    void aPassageIsSavedAfterSigningInAgainInPlace() {
        Page page = draft();
        endSessionsOf(analyst);
        page.click("#pop-save");
        signInAgain(page);
        assertThat(page.locator("#margin .card")).containsText("Typed before the line broke.");
        assertEquals(1, marked());
    }

    @Test
    void aPassageIsSavedWhenTheLineIsBack() {
        Page page = draft();
        page.context().setOffline(true);
        page.click("#pop-save");
        assertThat(page.locator("#pop [role=alert]")).containsText("What you typed is kept");
        assertThat(page.locator("#pop-n")).hasValue("Typed before the line broke.");
        assertEquals(0, marked());
        page.context().setOffline(false);
        page.click("#pop-save");
        assertThat(page.locator("#margin .card")).containsText("Typed before the line broke.");
        assertEquals(1, marked());
    }

    @Test
    void aDecisionIsTakenAfterSigningInAgainInPlace() {
        Annotation annotation = Fixtures.mark(article, analyst, "The town held", "territory");
        Fixtures.api(analyst).post("/api/annotations/" + annotation.id() + "/submit");
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Page page = chromium.signedIn(reviewer, 1440, 900);
        page.navigate(chromium.base() + "/review?article=" + article.id());
        page.fill("#d-c", "Say where.");
        endSessionsOf(reviewer);
        page.click("[data-do=request-changes]");
        signInAgain(page);
        page.waitForURL("**decided=**");
        assertEquals(
                "changes-requested",
                Fixtures.api(analyst).get("/api/annotations/" + annotation.id()).path("state"));
    }

    @Test
    void aPlainFormIsKeptWhileTheLineIsBroken() {
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/me/tokens");
        page.fill("input[name=label]", "for my script");
        page.context().setOffline(true);
        page.locator("form:has(input[name=label]) button").first().click();
        assertThat(page.locator("[data-trouble]")).containsText("Not sent");
        assertThat(page.locator("input[name=label]")).hasValue("for my script");
        page.context().setOffline(false);
        page.click("[data-trouble] button");
        assertThat(page.locator("main")).containsText("for my script");
    }
}
