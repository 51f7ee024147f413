package org.lectern.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportState;
import org.lectern.intake.Importer;
import org.lectern.intake.PlainFile;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Imports files and folders from the command line; prints one line a file. Exits with 1 when one was rejected. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import files, or all files of folders, as drafts. The server must not be running on H2.")
public class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
    List<Path> paths = List.of();

    private final ImportJobs jobs;
    private final Importer importer;
    private final Articles articles;

    @Inject
    ImportCommand(ImportJobs jobs, Importer importer, Articles articles) {
        this.jobs = jobs;
        this.importer = importer;
        this.articles = articles;
    }

    @Override
    @ActivateRequestContext
    public Integer call() throws IOException {
        int failed = 0;
        for (Path path : paths) {
            boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            for (Path file : isFolder ? filesIn(path) : List.of(path)) {
                Optional<String> refusal = isFolder ? PlainFile.refusal(file, path) : PlainFile.refusal(file);
                refusal.ifPresent(System.err::println);
                failed += refusal.isEmpty() && importOne(file) ? 0 : 1;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    /** All that lies in a folder but folders; links are not followed. */
    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private boolean importOne(Path file) {
        String id = QuarkusTransaction.requiringNew().call(() -> jobs.enqueue(
                        file, String.valueOf(file.getFileName()), ImportJob.Origin.COMMAND, null, "command")
                .id());
        ImportJob job = importer.importFile(id);
        String made = QuarkusTransaction.requiringNew()
                .call(() -> String.join(
                        " ", articles.ofImport(id).stream().map(Article::id).toList()));
        System.out.println(file + ": " + job.state().id() + " " + job.reason().orElse(made));
        return job.state() != ImportState.REJECTED;
    }
}
