package org.lectern.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.lectern.fetching.address.AddressCheck;
import org.lectern.fetching.address.NotFetched;
import org.lectern.fetching.address.WebAddress;

/**
 * One request to the machines that were checked, and to no other: redirects are told, not followed. No cookies, no
 * credentials, no proxy, no second try; certificates are verified for the site's name.
 */
final class Request {

    private static final Timeout CONNECT = Timeout.ofSeconds(8);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);
    private static final Http1Config HEADERS =
            Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ending slow fetches");
        thread.setDaemon(true);
        return thread;
    });

    private final String agent;
    private final long maxSize;

    /**
     * @param agent who we say we are
     * @param maxSize of a body, packed or unpacked, in bytes
     */
    Request(String agent, long maxSize) {
        this.agent = agent;
        this.maxSize = maxSize;
    }

    /**
     * Asks, and writes the body of a page to the file.
     *
     * @throws NotFetched when the page cannot be had whole, in time and within its size
     */
    Answer send(AddressCheck.Checked to, Deadline deadline, Path file) {
        WebAddress address = to.address();
        HttpGet get = new HttpGet(address.toString());
        get.setHeader("User-Agent", agent);
        get.setHeader("Accept", "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5");
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Connection", "close");
        Future<?> end = CLOCK.schedule(get::cancel, deadline.left().toNanos() + 1, TimeUnit.NANOSECONDS);
        try (HttpClientConnectionManager connections = connections(to);
                CloseableHttpClient client = client(connections)) {
            HttpHost host = new HttpHost(address.scheme(), address.host().ascii(), address.port());
            return read(client.executeOpen(host, get, null), get, file);
        } catch (IOException e) {
            throw deadline.isOver() ? tooSlow(deadline) : Trouble.of(address, e);
        } finally {
            end.cancel(false);
        }
    }

    private static HttpClientConnectionManager connections(AddressCheck.Checked to) {
        InetAddress[] machines = to.machines().toArray(InetAddress[]::new);
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new SystemDefaultDnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) {
                        return machines;
                    }
                })
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADERS)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENCE)
                        .build())
                .build();
    }

    private static CloseableHttpClient client(HttpClientConnectionManager connections) {
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableDefaultUserAgent()
                .build();
    }

    private Answer read(ClassicHttpResponse response, HttpGet get, Path file) throws IOException {
        try {
            int status = response.getCode();
            Optional<String> location = header(response, "Location");
            if (REDIRECTS.contains(status) && location.isPresent()) {
                return new Answer.Elsewhere(status, location.get());
            }
            if (status != 200) {
                throw Trouble.of(status);
            }
            write(response, file);
            return new Answer.Page(
                    status,
                    header(response, "Content-Type").orElse(""),
                    header(response, "Date").orElse(null),
                    header(response, "Last-Modified").orElse(null));
        } finally {
            // closing the line first: a body is never read on just to close it
            get.cancel();
            closeQuietly(response);
        }
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private void write(ClassicHttpResponse response, Path file) throws IOException {
        if (response.getEntity() == null) {
            throw new NotFetched("The page is empty.");
        }
        String packing = header(response, "Content-Encoding").orElse("identity").strip();
        // not closed here: that would read an endless body to its end. Cutting the line closes it.
        InputStream raw = new BoundedBody(response.getEntity().getContent(), maxSize);
        Files.copy(new BoundedBody(unpacked(raw, packing), maxSize), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static InputStream unpacked(InputStream raw, String packing) throws IOException {
        return switch (packing.toLowerCase(Locale.ROOT)) {
            case "identity", "" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            default ->
                throw new NotFetched("The page came packed as “" + WebAddress.shown(packing)
                        + "”, which was not asked for. Save it in the browser and import the file.");
        };
    }

    private static void closeQuietly(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // the line is cut already; there is nothing left to lose
        }
    }

    private static NotFetched tooSlow(Deadline deadline) {
        return new NotFetched("The page was not there after " + deadline.limit().toSeconds()
                + " seconds. Try again later, or save it in the browser and import the file.");
    }
}
