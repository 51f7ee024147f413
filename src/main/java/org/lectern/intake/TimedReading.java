package org.lectern.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lectern.extraction.ArticleReader;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.UnreadableFile;

/** Reads a file on a thread of its own, and gives up on it after a while. */
final class TimedReading {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final ArticleReader reader;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "reading a file");
        thread.setDaemon(true);
        return thread;
    });

    TimedReading(ArticleReader reader) {
        this.reader = reader;
    }

    ExtractedDocument read(Path file, String name) throws UnreadableFile {
        Future<ExtractedDocument> result = threads.submit(() -> reader.read(file, name));
        try {
            return result.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new UnreadableFile("Reading " + name + " took longer than " + LIMIT.toSeconds()
                    + " seconds. Save it as plain text and import that.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("Reading " + name + " failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + name, e);
        }
    }
}
