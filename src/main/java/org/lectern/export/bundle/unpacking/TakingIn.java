package org.lectern.export.bundle.unpacking;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.lectern.annotation.Annotations;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.export.bundle.opening.CsvRows;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Takes in a bundle, or a CSV whose articles are here, whole or not at all. */
@ApplicationScoped
class TakingIn {

    private static final Duration AT_MOST = Duration.ofHours(2);
    private static final ArticleTaking.Arrived NO_ARTICLES = new ArticleTaking.Arrived(List.of(), 0);

    private final ArticleTaking articles;
    private final Revisions revisions;
    private final Annotations annotations;
    private final Members members;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    TakingIn(
            ArticleTaking articles,
            Revisions revisions,
            Annotations annotations,
            Members members,
            Taxonomy taxonomy,
            ObjectMapper json) {
        this.articles = articles;
        this.revisions = revisions;
        this.annotations = annotations;
        this.members = members;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /**
     * @param guarded whether cells of a bare CSV that a spreadsheet would compute have an apostrophe before them
     * @param taker the id of the curator who takes it in
     * @throws Invalid when the file cannot be used
     * @throws NotTakenIn when rows of it cannot be used
     */
    TakenIn take(Path file, boolean guarded, String taker) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) AT_MOST.toSeconds())
                .call(() -> {
                    Member by = members.get(taker);
                    return isZip(file) ? bundle(file, by) : rows(Files.newInputStream(file), guarded, by, NO_ARTICLES);
                });
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private TakenIn bundle(Path file, Member by) throws IOException {
        try (BundleFile bundle = new BundleFile(file)) {
            NeededVersions.requireHere(bundle, taxonomy.lineage(), json);
            ArticleTaking.Arrived arrived = articles.take(bundle, by);
            return rows(bundle.csv(), true, by, arrived);
        }
    }

    private TakenIn rows(InputStream csv, boolean guarded, Member by, ArticleTaking.Arrived arrived) {
        People people = new People(members);
        KnownTexts texts = new KnownTexts(revisions);
        RowTaking taking = new RowTaking(annotations, texts, new RowReader(texts, people, taxonomy, by));
        try (CsvRows rows = new CsvRows(csv, guarded)) {
            rows.forEach(taking::take);
            taking.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TakenIn(
                arrived.added(), arrived.known(), taking.added(), taking.known(), List.copyOf(people.added()));
    }
}
