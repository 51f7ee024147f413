package org.lectern.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.fetching.address.NotFetched;
import org.lectern.fetching.address.Resolver;

/** Against a site of its own on one loopback address, allowed; a second one, where nobody may come, is not. */
class FetcherTest {

    private static final String ALLOWED = "127.0.0.7";
    private static final String PAGE = "<title>Low Water</title><p>The ferry lies at its moorings.</p>";

    private final List<String> intruders = new CopyOnWriteArrayList<>();
    private final List<HttpExchange> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer site;
    private HttpServer inside;

    @BeforeEach
    void start() throws IOException {
        site = server(
                ALLOWED,
                Map.of(
                        "/page", exchange -> answer(exchange, 200, "text/html; charset=utf-8", PAGE),
                        "/moved", exchange -> redirect(exchange, "/page"),
                        "/away",
                                exchange -> redirect(
                                        exchange, exchange.getRequestURI().getQuery()),
                        "/loop", exchange -> redirect(exchange, "/loop?" + System.nanoTime()),
                        "/endless", exchange -> endless(exchange, 0),
                        "/drip", exchange -> endless(exchange, 100),
                        "/bomb", this::bomb,
                        "/silent", exchange -> await(),
                        "/gone", exchange -> answer(exchange, 404, "text/html", "no"),
                        "/picture", exchange -> answer(exchange, 200, "image/png", "PNG")));
        inside = server("127.0.0.1", Map.of("/", exchange -> {
            intruders.add(exchange.getRequestURI().toString());
            answer(exchange, 200, "text/html", "secret");
        }));
    }

    @AfterEach
    void stop() {
        over.countDown();
        site.stop(0);
        inside.stop(0);
        threads.shutdownNow();
    }

    private HttpServer server(String address, Map<String, HttpHandler> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
        server.setExecutor(threads);
        pages.forEach((path, page) -> server.createContext(path, exchange -> {
            seen.add(exchange);
            try (exchange) {
                page.handle(exchange);
            }
        }));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Last-Modified", "Wed, 09 Mar 2016 08:00:00 GMT");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    /** Until the reader hangs up. */
    private void endless(HttpExchange exchange, long pauseMillis) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        byte[] some = new byte[pauseMillis == 0 ? 65_536 : 1];
        do {
            body.write(some);
            body.flush();
        } while (!pause(pauseMillis));
    }

    private void bomb(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
            for (int i = 0; i < 64; i++) {
                body.write(new byte[1 << 20]);
            }
        }
    }

    private void await() {
        pause(60_000);
    }

    private boolean pause(long millis) {
        try {
            return over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private Fetcher fetcher(Resolver resolver, Duration limit, int atOnce) {
        return new Fetcher(
                resolver,
                Optional.of(List.of(ALLOWED)),
                new MemorySize(BigInteger.valueOf(1 << 20)),
                limit,
                atOnce,
                "1.0");
    }

    private Fetcher fetcher() {
        return fetcher(
                (name, atMost) -> {
                    throw new AssertionError("nothing to look up");
                },
                Duration.ofSeconds(20),
                4);
    }

    private String at(String path) {
        return "http://" + ALLOWED + ":" + site.getAddress().getPort() + path;
    }

    private String inside() {
        return "http://127.0.0.1:" + inside.getAddress().getPort() + "/secret";
    }

    private NotFetched refusal(Fetcher fetcher, String address) {
        return assertThrows(NotFetched.class, () -> fetcher.fetch(address).close());
    }

    @Test
    void keepsThePageWithTheEvidenceOfItsWay() throws IOException {
        try (Fetched fetched = fetcher().fetch(at("/moved"))) {
            assertEquals(PAGE, Files.readString(fetched.file()));
            assertEquals("page.html", fetched.name());
            FetchRecord record = fetched.record();
            assertEquals(at("/moved"), record.requested());
            assertEquals(at("/page"), record.address());
            assertEquals(List.of(at("/moved") + " (302)"), record.redirects());
            assertEquals(200, record.status());
            assertEquals("text/html; charset=utf-8", record.contentType());
            assertEquals("Wed, 09 Mar 2016 08:00:00 GMT", record.lastModified());
            assertTrue(record.words().startsWith("Fetched from " + at("/page") + " on 20"), record.words());
        }
    }

    @Test
    void saysWhoItIsAndNothingElse() {
        fetcher().fetch(at("/page")).close();
        HttpExchange request = seen.get(0);
        assertEquals("Lectern/1.0", request.getRequestHeaders().getFirst("User-Agent"));
        assertEquals(null, request.getRequestHeaders().getFirst("Cookie"));
        assertEquals(
                ALLOWED + ":" + site.getAddress().getPort(),
                request.getRequestHeaders().getFirst("Host"));
    }

    @Test
    void checksEachRedirectFromScratch() {
        Fetcher fetcher = fetcher();
        for (String to : List.of(
                inside(),
                "http://169.254.169.254/",
                "file:///etc/passwd",
                "http://2130706433/",
                "http://1.1.1.1:22/")) {
            refusal(fetcher, at("/away?" + to));
        }
        assertEquals(List.of(), intruders);
    }

    @Test
    void stopsFollowingRedirects() {
        assertTrue(refusal(fetcher(), at("/loop")).detail().contains("more than 5 times"));
        assertEquals(6, seen.size());
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        assertTrue(refusal(fetcher(), at("/endless")).detail().contains("1 MB"));
        assertTrue(refusal(fetcher(), at("/bomb")).detail().contains("1 MB"));
    }

    @Test
    void givesUpAfterItsTime() {
        Fetcher fetcher = fetcher((name, atMost) -> List.of(), Duration.ofSeconds(1), 4);
        long start = System.nanoTime();
        assertTrue(refusal(fetcher, at("/drip")).detail().contains("after 1 seconds"));
        assertTrue(refusal(fetcher, at("/silent")).detail().contains("after 1 seconds"));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(8).toNanos());
    }

    @Test
    void saysWhatTheSiteAnswered() {
        assertTrue(refusal(fetcher(), at("/gone")).detail().contains("404"));
        assertTrue(refusal(fetcher(), at("/picture")).detail().contains("image/png"));
    }

    @Test
    void callsTheMachineThatWasCheckedThoughTheNameAnswersDifferentlyNow() throws IOException {
        List<String> lookups = new ArrayList<>();
        Resolver turning = (name, atMost) -> {
            lookups.add(name);
            try {
                return List.of(InetAddress.getByName(lookups.size() == 1 ? ALLOWED : "127.0.0.1"));
            } catch (UnknownHostException e) {
                throw new AssertionError(e);
            }
        };
        int port = site.getAddress().getPort();
        Fetcher fetcher = fetcher(turning, Duration.ofSeconds(20), 4);

        try (Fetched fetched = fetcher.fetch("http://turns.example:" + port + "/page")) {
            assertEquals(PAGE, Files.readString(fetched.file()));
        }
        assertEquals("turns.example:" + port, seen.get(0).getRequestHeaders().getFirst("Host"));
        assertEquals(List.of("turns.example"), lookups);

        refusal(fetcher, "http://turns.example:" + inside.getAddress().getPort() + "/secret");
        assertEquals(List.of(), intruders);
    }

    @Test
    void takesOnlySoManyAtOnce() throws Exception {
        Fetcher fetcher = fetcher((name, atMost) -> List.of(), Duration.ofSeconds(20), 1);
        Future<?> slow = threads.submit(() -> refusal(fetcher, at("/silent")));
        while (seen.isEmpty()) {
            Thread.onSpinWait();
        }
        TooManyFetches busy = assertThrows(TooManyFetches.class, () -> fetcher.fetch(at("/page")));
        assertEquals(503, busy.kind().status());
        over.countDown();
        slow.get(20, TimeUnit.SECONDS);
        fetcher.fetch(at("/page")).close();
    }
}
