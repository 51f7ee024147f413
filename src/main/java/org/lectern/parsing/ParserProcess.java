package org.lectern.parsing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.UnreadableFile;

/** One reading process, used by one thread at a time. When it is closed nothing of it is left. */
final class ParserProcess implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ParserProcess.class);

    /** What the Java machine exits with when it is told to do so at want of memory. */
    private static final int OUT_OF_MEMORY = 3;

    /** A process that has not even started by then never will. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final int EXIT_SECONDS = 5;

    /** Why the process was ended by us. */
    private enum Ended {
        LATE,
        STOPPED
    }

    private final ParserLimits limits;
    private final ScheduledExecutorService clock;
    private final Path folder;
    private final Process process;
    private final InputStream answers;
    private final OutputStream tasks;
    private volatile @Nullable Ended ended;
    private volatile long idleSince = System.nanoTime();
    private boolean ready;

    private ParserProcess(ParserLimits limits, ScheduledExecutorService clock, Path folder, Process process) {
        this.limits = limits;
        this.clock = clock;
        this.folder = folder;
        this.process = process;
        this.answers = new BufferedInputStream(process.getInputStream());
        this.tasks = new BufferedOutputStream(process.getOutputStream());
    }

    /** Starts a process; it warms up while the first task is on its way. */
    static ParserProcess start(ParserCommand command, ParserLimits limits, ScheduledExecutorService clock) {
        try {
            Path folder = TemporaryFiles.makeIn(command.temporary());
            ParserProcess started = new ParserProcess(limits, clock, folder, command.start(folder));
            started.drainErrors();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("A process that reads files cannot be started", e);
        }
    }

    private void drainErrors() {
        Thread drain = new Thread(
                () -> {
                    try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                        lines.lines().forEach(LOG::debug);
                    } catch (IOException | UncheckedIOException closed) {
                        LOG.debug("The reading process says no more");
                    }
                },
                "words of a reading process");
        drain.setDaemon(true);
        drain.start();
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableFile when it gives no article, or takes more time or memory than it may
     * @throws ParserDied when the process ended by itself; it is of no use any more
     */
    ExtractedDocument read(Path file, String fileName, Watch watch) throws UnreadableFile, ParserDied, ReadingStopped {
        watch.begin(this::stop);
        Future<?> alarm = alarmAfter(START_LIMIT);
        try {
            awaitReady();
            alarm.cancel(false);
            alarm = alarmAfter(limits.time());
            new Message.Task(file.toString(), fileName).writeTo(tasks);
            return awaitAnswer(watch);
        } catch (IOException broken) {
            throw whyItEnded(fileName, broken);
        } finally {
            alarm.cancel(false);
            watch.end();
            idleSince = System.nanoTime();
        }
    }

    private Future<?> alarmAfter(Duration limit) {
        return clock.schedule(() -> end(Ended.LATE), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void awaitReady() throws IOException {
        if (!ready && !(Message.readFrom(answers) instanceof Message.Ready)) {
            throw new IOException("The reading process does not say that it is ready");
        }
        ready = true;
    }

    private ExtractedDocument awaitAnswer(Watch watch) throws IOException, UnreadableFile {
        while (true) {
            Message message = Message.readFrom(answers);
            if (message instanceof Message.Step step) {
                watch.at(step.progress());
            } else if (message instanceof Message.Done done) {
                return done.document();
            } else if (message instanceof Message.Unreadable unreadable) {
                throw new UnreadableFile(unreadable.reason());
            } else if (message instanceof Message.Failed failed) {
                throw new IllegalStateException("The reader has a fault: " + failed.details());
            } else {
                throw new IOException("The reading process answers out of turn: " + message);
            }
        }
    }

    /** Turns the end of the pipe into what it means; a process that still lives speaks nonsense and is ended. */
    private UnreadableFile whyItEnded(String fileName, IOException broken)
            throws UnreadableFile, ParserDied, ReadingStopped {
        int exit = exitCode();
        if (ended == Ended.STOPPED) {
            throw new ReadingStopped();
        }
        if (ended == Ended.LATE) {
            return new UnreadableFile(limits.tookTooLong(fileName), broken);
        }
        if (exit == OUT_OF_MEMORY) {
            return new UnreadableFile(limits.neededTooMuch(fileName), broken);
        }
        throw new ParserDied("exit " + exit + ", " + broken);
    }

    private int exitCode() {
        try {
            if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Ends the process in the middle of its file, because nobody wants it any more. */
    void stop() {
        end(Ended.STOPPED);
    }

    private synchronized void end(Ended why) {
        if (ended == null) {
            ended = why;
            process.destroyForcibly();
        }
    }

    boolean isUsable() {
        return ended == null && process.isAlive();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - idleSince >= time.toNanos();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exitCode();
        TemporaryFiles.remove(folder);
    }
}
