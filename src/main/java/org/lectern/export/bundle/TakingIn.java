package org.lectern.export.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.intake.ImportJobs;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Takes in a bundle, or a CSV whose articles are here, whole or not at all. */
@ApplicationScoped
class TakingIn {

    private static final Duration AT_MOST = Duration.ofHours(2);

    private final Articles articles;
    private final Revisions revisions;
    private final Annotations annotations;
    private final Members members;
    private final ImportJobs imports;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    TakingIn(
            Articles articles,
            Revisions revisions,
            Annotations annotations,
            Members members,
            ImportJobs imports,
            Taxonomy taxonomy,
            ObjectMapper json) {
        this.articles = articles;
        this.revisions = revisions;
        this.annotations = annotations;
        this.members = members;
        this.imports = imports;
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
                    return isZip(file) ? bundle(file, by) : rows(Files.newInputStream(file), guarded, by, List.of(), 0);
                });
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private TakenIn bundle(Path file, Member by) throws IOException {
        try (BundleFile bundle = new BundleFile(file)) {
            BundledVersions.requireHere(bundle, taxonomy.lineage(), json);
            List<String> added = new ArrayList<>();
            int known = 0;
            for (ArticleEntry entry : entries(bundle)) {
                if (article(bundle, entry, by)) {
                    added.add(entry.id());
                } else {
                    known++;
                }
            }
            annotations.flush();
            return rows(bundle.csv(), true, by, added, known);
        }
    }

    private List<ArticleEntry> entries(BundleFile bundle) throws IOException {
        try {
            return bundle.articles(json);
        } catch (JsonProcessingException e) {
            throw new Invalid("file", "An article.json of the bundle is not in the form that Lectern writes.");
        }
    }

    /** Whether the article is new here. */
    private boolean article(BundleFile bundle, ArticleEntry entry, Member by) throws IOException {
        var accession = entry.accession(bundle::text, by.name());
        String sha256 =
                accession.texts().get(accession.texts().size() - 1).text().sha256();
        Optional<Article> here = articles.findByIdOptional(entry.id());
        if (here.isPresent()) {
            if (here.get().current().textSha256().equals(sha256)) {
                return false;
            }
            throw new Invalid(
                    "file",
                    "The id " + entry.id() + " belongs to another article here. A bundle is taken in where its articles"
                            + " are not known, or known with the same text.");
        }
        articles.take(accession, original(bundle, entry.original(), by));
        return true;
    }

    private @Nullable String original(BundleFile bundle, ArticleEntry.@Nullable Original original, Member by)
            throws IOException {
        if (original == null) {
            return null;
        }
        Path copy = bundle.copyOf(original.file());
        try {
            return imports.takeOver(copy, original.name(), by.name()).id();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private TakenIn rows(InputStream csv, boolean guarded, Member by, List<String> added, int known) {
        People people = new People(members);
        KnownTexts texts = new KnownTexts(revisions);
        RowTaking taking = new RowTaking(annotations, texts, new RowReader(texts, people, taxonomy, by));
        try (CsvRows rows = new CsvRows(csv, guarded)) {
            rows.forEach(taking::take);
            taking.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TakenIn(added, known, taking.added(), taking.known(), List.copyOf(people.added()));
    }
}
