package org.lectern.importing.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportWorker;
import org.lectern.intake.PlainFile;
import org.lectern.intake.metadata.Beside;
import org.lectern.intake.metadata.Columns;
import org.lectern.intake.metadata.MetadataFiles;
import org.lectern.library.Article;
import org.lectern.library.ArticleState;
import org.lectern.library.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Loads a whole collection by the rules of every import, several files at once, and prints how far it is. Exits with 1
 * when a file was rejected, with 2 when nothing was begun.
 */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Load the files that the manifest.csv of a folder names, or else all its files, with the metadata beside"
                        + " them. Loading again goes on where it stopped."
                        + " The server must not be running on H2.")
public class LoadCommand implements Callable<Integer> {

    /** Files whose rows are made in one transaction; progress is told after each. */
    private static final int BATCH = 200;

    private static final String MANIFEST = "manifest.csv";

    @Parameters(paramLabel = "FOLDER", description = "A folder, such as one with a manifest.csv.")
    Path folder = Path.of("");

    @Option(
            names = "--column",
            paramLabel = "FIELD=COLUMN",
            description = "A column of manifest.csv that holds a field under another name, such as byline=author."
                    + " Can be given several times.")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--publish",
            paramLabel = "CURATOR",
            description = "Publish, in this curator's name, what has no flag; the rest stays a draft.")
    Optional<String> curator = Optional.empty();

    @Option(names = "--with-flags", description = "With --publish: publish what has flags too.")
    boolean withFlags;

    PrintStream out = System.out;
    PrintStream err = System.err;

    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final Articles articles;
    private final Members members;
    private final MetadataFiles metadata;

    @Inject
    LoadCommand(ImportJobs jobs, ImportWorker worker, Articles articles, Members members, MetadataFiles metadata) {
        this.jobs = jobs;
        this.worker = worker;
        this.articles = articles;
        this.members = members;
        this.metadata = metadata;
    }

    @Override
    @ActivateRequestContext
    public Integer call() throws IOException {
        Optional<String> trouble = trouble();
        if (trouble.isPresent()) {
            err.println(trouble.get());
            return 2;
        }
        Map<String, Path> files = FilesIn.folder(folder);
        Beside beside = metadata.read(files, new Columns(columns));
        beside.allFaults().forEach(err::println);
        leaveOut(files, beside);
        if (files.isEmpty()) {
            err.println("There is nothing to load in " + folder + ".");
            return 2;
        }
        LoadTally tally = new LoadTally(files.size());
        List<Map.Entry<String, Path>> all = List.copyOf(files.entrySet());
        for (int from = 0; from < all.size(); from += BATCH) {
            load(enqueue(all.subList(from, Math.min(from + BATCH, all.size())), beside, tally), tally);
            out.println(tally.words());
        }
        return tally.failed() == 0 ? 0 : 1;
    }

    /** Where a manifest says what the collection is, other files that lie there are no part of it. */
    private void leaveOut(Map<String, Path> files, Beside beside) {
        boolean listed = files.containsKey(MANIFEST);
        files.keySet().removeIf(Beside::isMetadata);
        int found = files.size();
        if (listed) {
            files.keySet().retainAll(beside.sidecars().keySet());
        }
        if (files.size() < found) {
            err.println("Left out, as " + MANIFEST + " does not name them: " + (found - files.size()) + ".");
        }
    }

    /** What is wrong with what was asked for. */
    private Optional<String> trouble() {
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder + " is no folder. Name one with files to load.");
        }
        Optional<String> unknown = new Columns(columns).unknownField();
        if (unknown.isPresent()) {
            return unknown;
        }
        if (curator.isPresent() && publisher().isEmpty()) {
            return Optional.of("“" + curator.get() + "” is no curator here. Name one for --publish.");
        }
        return Optional.empty();
    }

    private Optional<Member> publisher() {
        return QuarkusTransaction.requiringNew().call(() -> curator.flatMap(members::named)
                .filter(member -> member.isActive() && member.may(Role.CURATOR)));
    }

    private List<String> enqueue(List<Map.Entry<String, Path>> files, Beside beside, LoadTally tally) {
        List<Map.Entry<String, Path>> sound = new ArrayList<>();
        for (Map.Entry<String, Path> file : files) {
            Optional<String> refusal = PlainFile.refusal(file.getValue(), folder);
            if (refusal.isPresent()) {
                err.println(refusal.get());
                tally.refused();
            } else {
                sound.add(file);
            }
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> sound.stream().map(file -> enqueue(file, beside)).toList());
    }

    private String enqueue(Map.Entry<String, Path> file, Beside beside) {
        return jobs.enqueue(
                        file.getValue(), file.getKey(), ImportJob.Origin.COMMAND, beside.of(file.getKey()), "command")
                .id();
    }

    /** Reads these and then what lay in them. */
    private void load(List<String> ids, LoadTally tally) {
        List<String> within = new ArrayList<>();
        worker.readAll(ids, job -> {
            ended(job, tally);
            within.addAll(membersOf(job));
        });
        if (!within.isEmpty()) {
            tally.more(within.size());
            load(within, tally);
        }
    }

    private void ended(ImportJob job, LoadTally tally) {
        tally.ended(job.state());
        switch (job.state()) {
            case REJECTED -> err.println(job.fileName() + ": " + job.reason().orElse("rejected"));
            case IMPORTED, DUPLICATE -> curator.ifPresent(by -> tally.published(publish(job, by)));
            default -> {}
        }
    }

    private List<String> membersOf(ImportJob job) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.membersOf(job.id()).stream().map(ImportJob::id).toList());
    }

    /** A draft that a broken run left behind is a duplicate now, and is published too. Gives how many were. */
    private int publish(ImportJob job, String by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Article> drafts = made(job)
                    .filter(article -> article.state() == ArticleState.DRAFT)
                    .filter(article -> withFlags || article.flags().isEmpty())
                    .toList();
            drafts.forEach(article -> article.publish(by));
            return drafts.size();
        });
    }

    private Stream<Article> made(ImportJob job) {
        return Stream.concat(
                articles.ofImport(job.id()).stream(), job.duplicateOf().flatMap(articles::findByIdOptional).stream());
    }
}
