package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.review.Reviews;

/** What a person does, in a real browser. */
@QuarkusTest
class WalkBrowserTest {

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    private final Article article = Fixtures.published(
            "The bridge 📉 fell in May. Nobody had expected it to stand for long.",
            "منع and the town held. Its people had dug in along the river before the winter came.");
    private final Member analyst = Fixtures.member(Role.ANALYST);

    private record Marked(String quote, Set<String> topics) {}

    private List<Marked> marked() {
        return QuarkusTransaction.requiringNew().call(() -> annotations.of(article, analyst).stream()
                .map(each -> new Marked(each.quote(), Set.copyOf(each.topics())))
                .toList());
    }

    /** Selects words as a mouse would: the browser's own selection, then the button goes up. */
    private static void select(Page page, int paragraph, String words) {
        page.evaluate("""
                ([number, words]) => {
                  const root = document.querySelector(`#p${number} p`);
                  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + words.length);
                    getSelection().removeAllRanges();
                    getSelection().addRange(range);
                    root.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
                    return;
                  }
                  throw new Error('not found: ' + words);
                }""", List.of(paragraph, words));
    }

    @Test
    void anAnalystMarksWithTheMouseAndTakesItBack() {
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        select(page, 2, "the town held");
        assertThat(page.locator("#pop")).isVisible();
        page.check("#pop input[value='territory']");
        page.check("#pop input[value='recruitment']");
        page.fill("#pop-n", "Held, it says.");
        page.click("#pop-save");

        assertThat(page.locator("#p2 mark.hl")).containsText("the town held");
        assertThat(page.locator("#margin .card")).containsText("Held, it says.");
        Marked saved = marked().get(0);
        assertEquals("the town held", saved.quote());
        assertEquals(Set.of("territory", "recruitment"), saved.topics());

        page.click(".toast button");
        assertThat(page.locator("#p2 mark.hl")).hasCount(0);
        assertEquals(0, marked().size());
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aNoteThatWasTypedIsNotLostByEscape() {
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        select(page, 2, "the town held");
        page.check("#pop input[value='territory']");
        page.fill("#pop-n", "Held, it says.");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pop")).isHidden();
        page.click(".toast button");
        assertThat(page.locator("#pop-n")).hasValue("Held, it says.");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pop")).isHidden();
        select(page, 2, "had dug in");
        assertThat(page.locator("#pop")).isVisible();
        assertThat(page.locator("#pop-n")).hasValue("");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pop")).isHidden();
        select(page, 2, "the town held");
        assertThat(page.locator("#pop")).isVisible();
        assertThat(page.locator("#pop-n")).hasValue("Held, it says.");
        assertThat(page.locator("#pop input[value='territory']")).isChecked();

        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.reload();
        assertEquals(List.of("beforeunload"), asked);
        page.reload();
        assertEquals(List.of("beforeunload"), asked);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aCitationNamesTheAuthor() {
        Fixtures.api(Fixtures.member(Role.CURATOR))
                .body(Map.of("byline", "Ilse Example"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
        Fixtures.mark(article, analyst, "the town held", "territory");
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        page.keyboard().press("y");
        Object copied = page.evaluate("navigator.clipboard.readText()");
        assertTrue(String.valueOf(copied).startsWith("Ilse Example, The Test Outlet, “"), String.valueOf(copied));
    }

    @Test
    void anAnalystMarksWithTheKeyboardAlone() {
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        page.keyboard().press("j");
        page.keyboard().press("v");
        assertThat(page.locator("#pop")).isVisible();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("2");
        page.keyboard().press("Enter");

        assertThat(page.locator("#p1 mark.hl").first()).isVisible();
        Marked saved = marked().get(0);
        assertEquals("bridge 📉 fell in May", saved.quote());
        assertEquals(Set.of("terrorism-abroad"), saved.topics());
        assertThat(page.locator("#live")).not().isEmpty();
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void vGoesFromSentenceToSentence() {
        Article dammed =
                Fixtures.published("The dam \uD83D\uDEA7 broke. Who saw it? Nobody.", "Two farms were flooded.");
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + dammed.id());
        for (String expected :
                List.of("The dam \uD83D\uDEA7 broke.", "Who saw it?", "Nobody.", "Two farms were flooded.")) {
            page.keyboard().press("v");
            assertEquals(expected, page.evaluate("getSelection().toString()"));
        }
        page.keyboard().press("Shift+V");
        assertEquals("Nobody.", page.evaluate("getSelection().toString()"));
    }

    @Test
    void aNewMarkExchangesItsParagraphAndNumbersTheRestAnew() {
        Fixtures.mark(article, analyst, "the town held", "territory");
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        page.evaluate("document.querySelectorAll('#text .p').forEach(p => { p.before = true; })");
        select(page, 1, "fell in May");
        page.check("#pop input[value='recruitment']");
        page.click("#pop-save");

        assertThat(page.locator("#p1 .sig")).hasText("R1");
        assertThat(page.locator("#p2 .sig")).hasText("T2");
        assertThat(page.locator("#margin > .card")).hasCount(2);
        assertThat(page.locator("#margin > .card").last()).hasAttribute("data-siglum", "T2");
        assertThat(page.locator("#margin-head")).containsText("2 annotations");
        assertEquals(
                List.of("false", "true"),
                page.evaluate("[...document.querySelectorAll('#text .p')].map(p => String(p.before === true))"));
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aCardTellsWhatCanBeDoneWhenItIsChosen() {
        Annotation annotation = Fixtures.mark(article, analyst, "the town held", "territory");
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/articles/" + article.id());
        Locator card = page.locator("#card-" + annotation.id());
        page.locator("#p2 .sig").click();
        card.locator(".edit summary").click();
        card.locator("textarea").fill("Another note.");
        card.locator("button:has-text('Save changes')").click();
        assertThat(card.locator(".anote")).hasText("Another note.");

        card.locator("button:has-text('Submit')").click();
        assertThat(card).hasAttribute("data-st", "submitted");
        assertThat(page.locator("#p2 .sig")).hasAttribute("aria-label", Pattern.compile("awaiting review"));
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void onAPhoneACardOpensFromItsMark() {
        Fixtures.mark(article, analyst, "the town held", "territory");
        Page page = chromium.signedIn(analyst, 390, 844);
        page.navigate(chromium.base() + "/articles/" + article.id());
        assertThat(page.locator("#disclaimer")).containsText("Written for tests");
        page.locator("#p2 mark.hl").first().click();

        assertThat(page.locator("#margin .card.act")).isInViewport();
        double overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).doubleValue();
        assertEquals(0, overflow, "nothing reaches past the edge");
    }

    @Test
    void onAPhoneAPassageIsMarkedByTouch() {
        Page page = chromium.signedIn(
                analyst,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
        page.navigate(chromium.base() + "/articles/" + article.id());
        // a long press selects, and no button goes up over the words: the browser only says that the selection changed
        page.evaluate("""
                () => {
                  const words = document.querySelector('#p2 p').firstChild;
                  getSelection().setBaseAndExtent(words, 0, words, words.data.indexOf(' ', 10));
                }""");
        assertThat(page.locator("#pop")).isInViewport();
        page.locator("#pop label", new Page.LocatorOptions().setHasText("Recruitment"))
                .tap();
        page.locator("#pop-save").tap();
        assertThat(page.locator("#p2 mark.hl").first()).isVisible();
        assertEquals(Set.of("recruitment"), marked().get(0).topics());

        page.locator("#p2 mark.hl").first().tap();
        assertThat(page.locator("#margin .card.act")).isInViewport();
        page.locator("#margin .card.act [data-close]").tap();
        assertThat(page.locator("#margin .card.act")).hasCount(0);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aReviewerAcceptsAndTheAuthorSeesIt() {
        Annotation annotation = Fixtures.mark(article, analyst, "fell in May", "territory");
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.get(annotation.id(), analyst)).submit(analyst));
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Page page = chromium.signedIn(reviewer, 1440, 900);
        page.navigate(chromium.base() + "/review?article=" + article.id() + "&item=" + annotation.id());
        assertThat(page.locator(".detail")).containsText("fell in May");
        page.locator(".detail button", new Page.LocatorOptions().setHasText(Pattern.compile("^Accept")))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Nothing waits here");

        Page own = chromium.signedIn(analyst, 1440, 900);
        own.navigate(chromium.base() + "/me");
        assertThat(own.locator("main")).containsText("Accepted");
        Annotation decided = QuarkusTransaction.requiringNew().call(() -> annotations.get(annotation.id(), analyst));
        assertEquals(AnnotationState.ACCEPTED, decided.state());
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void theHeadsOfAComparisonStayInView() {
        String[] many = new String[40];
        java.util.Arrays.setAll(many, i -> "Paragraph " + i + " of a long article with words enough to fill a line.");
        Article longOne = Fixtures.published(many);
        for (int i = 0; i < 30; i++) {
            Fixtures.mark(longOne, analyst, "Paragraph " + i + " of", "territory");
        }
        Page page = chromium.signedIn(analyst, 1440, 900);
        page.navigate(chromium.base() + "/compare?a=" + article.id() + "&a=" + longOne.id());
        page.evaluate("window.scrollTo(0, document.body.scrollHeight / 3)");

        Locator heads = page.locator(".cmp .ch:not(.corner)");
        assertThat(heads).hasCount(2);
        for (int i = 0; i < 2; i++) {
            assertThat(heads.nth(i)).isInViewport();
            assertThat(heads.nth(i)).containsText("Written for tests");
        }
        assertThat(page.locator(".gap").first()).containsText("Nothing tagged here");
        assertEquals(List.of(), chromium.complaints());
    }
}
