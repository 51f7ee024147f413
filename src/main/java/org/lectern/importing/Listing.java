package org.lectern.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportList;
import org.lectern.intake.ImportState;
import org.lectern.intake.UnderWay;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Malformed;
import org.lectern.search.Address;
import org.lectern.wording.Wording;

/** Draws up the list of the import page: a hundred files at a time, however many have come. */
@ApplicationScoped
class Listing {

    private static final int SHOWN = 100;
    private static final int MOST_READ = 20;

    private final ImportList imports;
    private final UnderWay underWay;
    private final Articles articles;
    private final Wording wording;

    @Inject
    Listing(ImportList imports, UnderWay underWay, Articles articles, Wording wording) {
        this.wording = wording;
        this.imports = imports;
        this.underWay = underWay;
        this.articles = articles;
    }

    /**
     * @param state the id of a state, or blank for all
     * @param before the id of the import after which the list goes on, or blank for its beginning
     */
    Listed of(@Nullable String state, @Nullable String before) {
        ImportState only = chosen(state);
        List<ImportJob> jobs = imports.page(only, filled(before), SHOWN + 1);
        boolean more = jobs.size() > SHOWN;
        List<ImportJob> shown = more ? jobs.subList(0, SHOWN) : jobs;
        if (only == null && filled(before) == null) {
            shown = withThoseBeingRead(shown);
        }
        Address all = Address.of("/import").with("state", only == null ? null : only.id());
        Address here = all.with("before", before);
        Map<ImportState, Long> counts = imports.counts();
        return new Listed(
                files(shown),
                imports.newestRun().map(this::inWords).orElse(null),
                choices(counts, only),
                bulk(counts, ImportState.QUEUED),
                bulk(counts, ImportState.REJECTED),
                more ? all.with("before", jobs.get(SHOWN - 1).id()).toString() : null,
                here.toString(),
                here.at("/import/files").toString());
    }

    /** What is being read stands at the top, however many came after it. */
    private List<ImportJob> withThoseBeingRead(List<ImportJob> newest) {
        Map<String, ImportJob> byId = new LinkedHashMap<>();
        imports.page(ImportState.READING, null, MOST_READ).forEach(job -> byId.put(job.id(), job));
        newest.forEach(job -> byId.putIfAbsent(job.id(), job));
        return List.copyOf(byId.values());
    }

    /** How many a button for all of them would move; nothing where there are fewer than two. */
    private @Nullable String bulk(Map<ImportState, Long> counts, ImportState state) {
        long count = counts.getOrDefault(state, 0L);
        return count < 2 ? null : number(count);
    }

    /**
     * @throws Malformed when it is no state
     */
    static @Nullable ImportState chosen(@Nullable String state) {
        String id = filled(state);
        return id == null
                ? null
                : ImportState.of(id)
                        .orElseThrow(() -> new Malformed("“" + id + "” is no state of an import. There are: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(ImportState.values())
                                                .map(ImportState::id)
                                                .toList())
                                + "."));
    }

    static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private List<ImportedFile> files(List<ImportJob> jobs) {
        Map<String, List<Article>> made =
                articles.byImport(jobs.stream().map(ImportJob::id).toList());
        return jobs.stream()
                .map(job -> ImportedFile.of(
                        job,
                        made.getOrDefault(job.id(), List.of()),
                        underWay.progress(job.id()).orElse(null)))
                .toList();
    }

    private Listed.Run inWords(ImportList.Run run) {
        ImportingWords words = wording.of(ImportingWords.class);
        String done = words.run(number(run.done()), number(run.files()), run.done() == run.files(), run.files() == 1);
        String failed = run.rejected() == 0 ? "" : " · " + words.failed(number(run.rejected()));
        return new Listed.Run(done + failed, run.done(), run.files());
    }

    private List<Listed.Choice> choices(Map<ImportState, Long> counts, @Nullable ImportState only) {
        ImportingWords words = wording.of(ImportingWords.class);
        List<Listed.Choice> choices = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        choices.add(new Listed.Choice(words.all(), number(all), "/import", only == null));
        for (ImportState state : ImportState.values()) {
            long count = counts.getOrDefault(state, 0L);
            if (count > 0 || state == only) {
                choices.add(new Listed.Choice(
                        words.state(state), number(count), "/import?state=" + state.id(), state == only));
            }
        }
        return choices;
    }

    private String number(long count) {
        return String.format(wording.locale(), "%,d", count);
    }
}
