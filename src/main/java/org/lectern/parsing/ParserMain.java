package org.lectern.parsing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.lectern.extraction.ArticleReader;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.ReadingProgress;
import org.lectern.extraction.UnreadableFile;

/**
 * The reading process: takes tasks on its standard input and answers on its standard output, one file after another. It
 * knows nothing of the server, opens no connection, and ends at once when the server is gone.
 */
public final class ParserMain {

    private static final long STEP_EVERY_NANOS = 100_000_000;

    /** Reads one file; a test may put another in the place of {@link ArticleReader}. */
    interface Reader {
        ExtractedDocument read(Path file, String fileName, ReadingProgress.Listener progress) throws UnreadableFile;
    }

    private final Reader reader;
    private final OutputStream answers;
    private long lastStep;

    private ParserMain(Reader reader, OutputStream answers) {
        this.reader = reader;
        this.answers = answers;
    }

    public static void main(String[] arguments) throws Exception {
        serve(new ArticleReader()::read);
    }

    static void serve(Reader reader) throws Exception {
        OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // whatever a library prints must not stand between the messages
        System.setOut(System.err);
        Connections.refuse();
        BlockingQueue<Message.Task> tasks = new ArrayBlockingQueue<>(1);
        Thread listener = new Thread(() -> listen(tasks), "tasks");
        listener.setDaemon(true);
        listener.start();
        new ParserMain(reader, answers).work(tasks);
    }

    /** Reads all the time, so that the end of the server is noticed in the middle of a file too. */
    private static void listen(BlockingQueue<Message.Task> tasks) {
        try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in))) {
            while (Message.readFrom(in) instanceof Message.Task task) {
                tasks.put(task);
            }
        } catch (IOException | InterruptedException gone) {
            // the server has ended, or speaks otherwise: nobody waits for an answer
        } finally {
            TemporaryFiles.removeOwn();
            Runtime.getRuntime().halt(0);
        }
    }

    private void work(BlockingQueue<Message.Task> tasks) throws Exception {
        new Message.Ready().writeTo(answers);
        while (true) {
            answerTo(tasks.take()).writeTo(answers);
        }
    }

    private Message answerTo(Message.Task task) {
        try {
            return new Message.Done(reader.read(Path.of(task.file()), task.fileName(), this::tell));
        } catch (UnreadableFile unreadable) {
            return new Message.Unreadable(String.valueOf(unreadable.getMessage()));
        } catch (StackOverflowError tooDeep) {
            return new Message.Unreadable(task.fileName()
                    + " has parts nested in each other too deeply to be read. Save its text alone and import that.");
        } catch (RuntimeException | LinkageError | AssertionError fault) {
            StringWriter details = new StringWriter();
            fault.printStackTrace(new PrintWriter(details));
            return new Message.Failed(details.toString());
        }
    }

    private void tell(ReadingProgress progress) {
        long now = System.nanoTime();
        if (now - lastStep < STEP_EVERY_NANOS) {
            return;
        }
        lastStep = now;
        try {
            new Message.Step(progress).writeTo(answers);
        } catch (IOException gone) {
            Runtime.getRuntime().halt(0);
        }
    }
}
