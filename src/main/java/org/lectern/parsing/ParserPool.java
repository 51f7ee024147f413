package org.lectern.parsing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.UnreadableFile;

/**
 * The processes that read files: started when there is work, kept warm for the next file, replaced when one hangs, dies
 * or runs out of memory. Safe for use by several threads.
 */
@ApplicationScoped
public class ParserPool {

    private static final Logger LOG = Logger.getLogger(ParserPool.class);
    private static final int TRIES = 2;

    private final ParserLimits limits;
    private final ParserCommand command;
    private final Duration idle;
    private final Semaphore places;
    private final Deque<ParserProcess> waiting = new ArrayDeque<>();
    private final Set<ParserProcess> all = new HashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "limits of reading");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    @Inject
    ParserPool(ParserSettings settings, @ConfigProperty(name = "lectern.data") String data) {
        this(
                settings.limits(),
                ParserCommand.of(
                        settings.limits(),
                        Path.of(data).toAbsolutePath().normalize().resolve("reading")),
                settings.atOnce(),
                settings.idle());
        sweep(command.temporary());
    }

    ParserPool(ParserLimits limits, ParserCommand command, int places, Duration idle) {
        this.limits = limits;
        this.command = command;
        this.idle = idle;
        this.places = new Semaphore(places, true);
        long pause = Math.max(1, idle.toMillis() / 4);
        clock.scheduleWithFixedDelay(this::endIdle, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Removes what processes left behind whose server was killed. */
    private static void sweep(Path temporary) {
        if (!Files.isDirectory(temporary)) {
            return;
        }
        try (Stream<Path> left = Files.list(temporary)) {
            left.forEach(TemporaryFiles::remove);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of temporary files cannot be listed: " + temporary, e);
        }
    }

    /**
     * Reads one file in a process of its own, waiting for a free one. A process that dies under the file is replaced,
     * and the file read once more.
     *
     * @param fileName the name it came with; only hints at the format
     * @param watch is told how far the reading is, and can stop it
     * @throws UnreadableFile when it gives no article or breaks a limit, with a reason for people
     * @throws ReadingStopped when it was cancelled, or the server stops
     */
    public ExtractedDocument read(Path file, String fileName, Watch watch) throws UnreadableFile, ReadingStopped {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadingStopped();
        }
        try {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                try {
                    return readOnce(file, fileName, watch);
                } catch (ParserDied died) {
                    LOG.warnf("%s while it read %s", died.getMessage(), fileName);
                }
            }
            throw new UnreadableFile(limits.diedTwice(fileName));
        } finally {
            places.release();
        }
    }

    private ExtractedDocument readOnce(Path file, String fileName, Watch watch)
            throws UnreadableFile, ReadingStopped, ParserDied {
        ParserProcess process = take();
        try {
            return process.read(file, fileName, watch);
        } finally {
            giveBack(process);
        }
    }

    private synchronized ParserProcess take() throws ReadingStopped {
        if (closed) {
            throw new ReadingStopped();
        }
        for (ParserProcess warm = waiting.pollFirst(); warm != null; warm = waiting.pollFirst()) {
            if (warm.isUsable()) {
                return warm;
            }
            end(warm);
        }
        ParserProcess fresh = ParserProcess.start(command, limits, clock);
        all.add(fresh);
        return fresh;
    }

    private synchronized void giveBack(ParserProcess process) {
        if (closed || !process.isUsable()) {
            end(process);
        } else {
            waiting.addFirst(process);
        }
    }

    private synchronized void endIdle() {
        List<ParserProcess> unused = waiting.stream()
                .filter(each -> each.isIdleFor(idle) || !each.isUsable())
                .toList();
        unused.forEach(waiting::remove);
        unused.forEach(this::end);
    }

    private void end(ParserProcess process) {
        all.remove(process);
        process.close();
    }

    /** The process numbers of all that live. */
    synchronized List<Long> pids() {
        return all.stream().map(ParserProcess::pid).toList();
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    /** Ends every process; what is being read is stopped. */
    @PreDestroy
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        all.forEach(ParserProcess::stop);
        waiting.forEach(this::end);
        waiting.clear();
    }
}
