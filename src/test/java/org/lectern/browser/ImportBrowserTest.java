package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Fixtures;
import org.lectern.identity.Role;

/** Files sent from a real browser, followed to their end. */
@QuarkusTest
class ImportBrowserTest {

    private static final double PATIENT = 30_000;

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start(io.restassured.RestAssured.port);
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    private Path article(String name) throws IOException {
        return Files.writeString(folder.resolve(name), """
                A Mill Stands Still

                The mill at the weir has ground no flour since autumn, says its owner, and will grind none this year.

                The council has offered to buy it, reference %s, and the owner has not answered the letter.
                """.formatted(UUID.randomUUID()));
    }

    @Test
    void sendsSeveralFilesAndShowsWhatBecameOfEach() throws IOException {
        Page page = chromium.signedIn(Fixtures.member(Role.CURATOR), 1280, 900);
        page.navigate(chromium.base() + "/import");
        page.locator("#files").setInputFiles(new Path[] {
            article("good one.txt"), Files.createFile(folder.resolve("nothing.txt")), article("better.txt")
        });

        Locator rows = page.locator("#queue ul > li");
        LocatorAssertions.ContainsTextOptions patient = new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENT);
        assertThat(page.locator("#sending-words")).containsText("3 files sent.");
        assertThat(rows.filter(named("good one.txt"))).containsText("A Mill Stands Still", patient);
        assertThat(rows.filter(named("better.txt"))).containsText("A Mill Stands Still", patient);
        assertThat(rows.filter(named("nothing.txt"))).containsText("nothing.txt is empty.", patient);
        assertThat(page.locator("#live")).containsText(Pattern.compile("files are done · \\d+ failed"), patient);

        rows.filter(named("good one.txt")).locator("a.fn").click();
        assertThat(page.locator("h1")).hasText("good one.txt");
        assertEquals(List.of(), chromium.complaints());
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }
}
