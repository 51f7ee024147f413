package org.lectern.fetching;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lectern.fetching.address.AddressCheck;
import org.lectern.fetching.address.NotFetched;
import org.lectern.fetching.address.Resolver;
import org.lectern.fetching.address.WebAddress;

/** Fetches the page at an address, within a time, a size and a number of redirects; each of these is checked anew. */
@ApplicationScoped
public class Fetcher {

    private static final int REDIRECTS = 5;

    private final AddressCheck check;
    private final Request request;
    private final Duration timeLimit;
    private final Semaphore places;

    @Inject
    Fetcher(
            Resolver resolver,
            @ConfigProperty(name = "lectern.fetch.allow") Optional<List<String>> allow,
            @ConfigProperty(name = "lectern.fetch.max-size") MemorySize maxSize,
            @ConfigProperty(name = "lectern.fetch.time-limit") Duration timeLimit,
            @ConfigProperty(name = "lectern.fetch.at-once") int atOnce,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.check = new AddressCheck(resolver, allow.orElse(List.of()));
        this.request = new Request("Lectern/" + version, maxSize.asLongValue());
        this.timeLimit = timeLimit;
        this.places = new Semaphore(atOnce);
    }

    /**
     * Fetches on the calling thread, for at most {@code lectern.fetch.time-limit}. Not to be called in a transaction.
     *
     * @throws NotFetched when there is no page to be had there, or the address may not be called
     * @throws TooManyFetches when as many as may be are being fetched
     */
    public Fetched fetch(String address) {
        WebAddress first = WebAddress.of(address);
        if (!places.tryAcquire()) {
            throw new TooManyFetches();
        }
        try {
            return fetch(first, newFile());
        } finally {
            places.release();
        }
    }

    private Fetched fetch(WebAddress first, Path file) {
        boolean done = false;
        try {
            Fetched fetched = follow(first, file);
            done = true;
            return fetched;
        } finally {
            if (!done) {
                delete(file);
            }
        }
    }

    private Fetched follow(WebAddress first, Path file) {
        Deadline deadline = Deadline.in(timeLimit);
        List<String> redirects = new ArrayList<>();
        WebAddress next = first;
        while (redirects.size() <= REDIRECTS) {
            AddressCheck.Checked checked = check.check(next, deadline.left());
            Answer answer = request.send(checked, deadline, file);
            if (answer instanceof Answer.Page page) {
                return new Fetched(
                        file, PageType.fileName(next, page.contentType()), record(first, checked, page, redirects));
            }
            Answer.Elsewhere elsewhere = (Answer.Elsewhere) answer;
            redirects.add(next + " (" + elsewhere.status() + ")");
            next = next.to(elsewhere.location());
        }
        throw new NotFetched("The site sends from address to address, more than " + REDIRECTS
                + " times. Open the page in a browser and copy the address it ends at.");
    }

    private static FetchRecord record(
            WebAddress first, AddressCheck.Checked checked, Answer.Page page, List<String> redirects) {
        return new FetchRecord(
                first.toString(),
                checked.address().toString(),
                checked.machines().get(0).getHostAddress(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                page.status(),
                page.contentType(),
                page.date(),
                page.lastModified(),
                redirects);
    }

    private static Path newFile() {
        try {
            return Files.createTempFile("lectern-", ".fetched");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for fetched pages", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A fetched page could not be deleted: " + file, e);
        }
    }
}
