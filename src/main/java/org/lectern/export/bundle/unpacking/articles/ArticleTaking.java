package org.lectern.export.bundle.unpacking.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.identity.Member;
import org.lectern.intake.ImportJobs;
import org.lectern.library.Accession;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Takes in the articles of a bundle with their texts and originals; what is here already stays as it is. */
@ApplicationScoped
public class ArticleTaking {

    private static final int FEW = 50;

    /** What came of it: the ids of those that are new here, and how many were here already. */
    public record Arrived(List<String> added, int known) {}

    private final Articles articles;
    private final ImportJobs imports;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    ArticleTaking(Articles articles, ImportJobs imports, Taxonomy taxonomy, ObjectMapper json) {
        this.articles = articles;
        this.imports = imports;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /**
     * @throws Invalid when one does not hang together, or its id belongs to another article here
     */
    public Arrived take(BundleFile bundle, Member by) throws IOException {
        List<String> added = new ArrayList<>();
        int known = 0;
        for (ArticleEntry entry : bundle.articles(json)) {
            if (take(bundle, entry, by)) {
                added.add(entry.id());
            } else {
                known++;
            }
            if (added.size() % FEW == 0) {
                forget();
            }
        }
        forget();
        return new Arrived(added, known);
    }

    /** What is kept is no longer held. */
    private void forget() {
        articles.flush();
        articles.getEntityManager().clear();
    }

    /** Whether the article is new here. */
    private boolean take(BundleFile bundle, ArticleEntry entry, Member by) throws IOException {
        Accession accession = new BundledArticle(bundle, entry)
                .accession(new BundledValues(bundle, entry, json, taxonomy), by.name());
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
}
