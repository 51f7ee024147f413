package org.lectern.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.lectern.Fixtures;
import org.lectern.identity.Member;

/**
 * A real Chromium for a test class. Where none is installed the tests are skipped loudly, except where {@code CI=true}:
 * there they fail.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path executable, int port) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
        base = "http://localhost:" + port;
    }

    static Chromium start(int port) {
        Optional<Path> executable = installed();
        if (executable.isEmpty()) {
            String message = "NO CHROMIUM OR CHROME IS INSTALLED: the browser tests do not run.";
            System.err.println(message);
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(message + " With CI=true they must.");
            }
            Assumptions.abort(message);
        }
        return new Chromium(executable.orElseThrow(), port);
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROME_BIN", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of this width for a member who has signed in through the form. */
    Page signedIn(Member member, int width, int height) {
        return signedIn(member, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A page with these settings of the browser for a member who has signed in through the form. */
    Page signedIn(Member member, Browser.NewContextOptions settings) {
        Page page = page(settings);
        page.navigate(base + "/login");
        page.fill("#name", member.name());
        page.fill("#password", Fixtures.PASSWORD);
        page.click("button:has-text('Sign in')");
        page.waitForURL("**/library");
        return page;
    }

    /** A page with these settings of the browser for nobody yet; what it complains of is kept. */
    Page page(Browser.NewContextOptions settings) {
        BrowserContext context =
                browser.newContext(settings.setPermissions(List.of("clipboard-read", "clipboard-write")));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("foreign request: " + request.url());
            }
        });
        return page;
    }

    String base() {
        return base;
    }

    /** Errors on the console, and requests to other hosts. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
