package org.lectern.importing.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportState;
import org.lectern.intake.Importer;
import org.lectern.intake.PlainFile;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.MetadataFiles;
import org.lectern.intake.metadata.Sidecar;
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
    private final MetadataFiles metadata;

    @Inject
    ImportCommand(ImportJobs jobs, Importer importer, Articles articles, MetadataFiles metadata) {
        this.metadata = metadata;
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
            Map<String, Path> files =
                    isFolder ? FilesIn.folder(path) : Map.of(String.valueOf(path.getFileName()), path);
            Beside beside = isFolder ? metadata.read(files) : Beside.NOTHING;
            beside.allFaults().forEach(System.err::println);
            for (Map.Entry<String, Path> each : files.entrySet()) {
                if (isFolder && Beside.isMetadata(each.getKey())) {
                    continue;
                }
                Path file = each.getValue();
                Optional<String> refusal = isFolder ? PlainFile.refusal(file, path) : PlainFile.refusal(file);
                refusal.ifPresent(System.err::println);
                failed += refusal.isEmpty() && importOne(file, beside.of(each.getKey())) ? 0 : 1;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private boolean importOne(Path file, @Nullable Sidecar sidecar) {
        String id = QuarkusTransaction.requiringNew().call(() -> jobs.enqueue(
                        file, String.valueOf(file.getFileName()), ImportJob.Origin.COMMAND, sidecar, "command")
                .id());
        ImportJob job = importer.importFile(id);
        String made = QuarkusTransaction.requiringNew()
                .call(() -> String.join(
                        " ", articles.ofImport(id).stream().map(Article::id).toList()));
        System.out.println(file + ": " + job.state().id() + " " + job.reason().orElse(made));
        return job.state() != ImportState.REJECTED;
    }
}
