package org.lectern.export.bundle.unpacking;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.export.bundle.BundleNames;
import org.lectern.export.bundle.ClientLine;
import org.lectern.export.bundle.StepLine;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.export.bundle.opening.CsvRows;
import org.lectern.export.bundle.opening.LinesBeside;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.export.bundle.opening.WrongLines;
import org.lectern.export.bundle.unpacking.articles.ArticleTaking;
import org.lectern.foreign.ForeignParts;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Takes in a bundle, or a CSV whose articles are here, whole or not at all. */
@ApplicationScoped
class TakingIn {

    private static final Duration AT_MOST = Duration.ofHours(2);

    private final ArticleTaking articles;
    private final Revisions revisions;
    private final Annotations annotations;
    private final ForeignParts foreignParts;
    private final Members members;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    TakingIn(
            ArticleTaking articles,
            Revisions revisions,
            Annotations annotations,
            ForeignParts foreignParts,
            Members members,
            Taxonomy taxonomy,
            ObjectMapper json) {
        this.articles = articles;
        this.revisions = revisions;
        this.annotations = annotations;
        this.foreignParts = foreignParts;
        this.members = members;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /**
     * @param guarded whether cells of a bare CSV that a spreadsheet would compute have an apostrophe before them
     * @param taker the id of the curator who takes it in
     * @throws Invalid when the file cannot be used
     * @throws NotTakenIn when lines of it cannot be used
     */
    TakenIn take(Path file, boolean guarded, String taker) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) AT_MOST.toSeconds())
                .call(() -> {
                    Member by = members.get(taker);
                    return isZip(file) ? bundle(file, by) : csv(file, guarded, by);
                });
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private TakenIn csv(Path file, boolean guarded, Member by) throws IOException {
        try (CsvRows rows = new CsvRows(Files.newInputStream(file), guarded)) {
            Beside nothing = new Beside(LinesBeside.none(), LinesBeside.none(), new WrongLines(), null);
            return rows(rows, nothing, by, new ArticleTaking.Arrived(List.of(), 0));
        }
    }

    private TakenIn bundle(Path file, Member by) throws IOException {
        try (BundleFile bundle = new BundleFile(file)) {
            NeededVersions.requireHere(bundle, taxonomy.lineage(), json);
            ArticleTaking.Arrived arrived = articles.take(bundle, by);
            WrongLines wrong = new WrongLines();
            try (CsvRows rows = new CsvRows(bundle.csv(), true);
                    LinesBeside<StepLine> history = LinesBeside.of(
                            bundle, BundleNames.HISTORY, StepLine.class, StepLine::annotation, json, wrong);
                    LinesBeside<ClientLine> sent = LinesBeside.of(
                            bundle, BundleNames.CLIENTS, ClientLine.class, ClientLine::annotation, json, wrong)) {
                return rows(rows, new Beside(history, sent, wrong, BundleNames.CSV), by, arrived);
            }
        }
    }

    /** What goes along with the rows, and what the file of the rows is called when there are several. */
    private record Beside(
            LinesBeside<StepLine> history,
            LinesBeside<ClientLine> sent,
            WrongLines wrong,
            @Nullable String csv) {}

    private TakenIn rows(CsvRows rows, Beside beside, Member by, ArticleTaking.Arrived arrived) {
        People people = new People(members);
        KnownTexts texts = new KnownTexts(revisions);
        ClientParts clients = new ClientParts(beside.sent(), foreignParts);
        RowTaking taking = new RowTaking(
                annotations,
                texts,
                new RowReader(texts, people, taxonomy, by),
                new Histories(beside.history(), new StepReader(texts, people, taxonomy), annotations),
                clients,
                beside.wrong(),
                beside.csv());
        rows.forEach(taking::take);
        taking.finish();
        return new TakenIn(
                arrived.added(),
                arrived.known(),
                taking.added(),
                taking.known(),
                List.copyOf(people.added()),
                clients.renamed());
    }
}
