package org.lectern.export.bundle.packing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lectern.export.bundle.AlternativeLine;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.BundleNames;
import org.lectern.export.bundle.ValueLine;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Provenance;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;

/** Packs articles with their texts, originals and the evidence for what is known of them. */
@ApplicationScoped
class PackedArticles {

    private final Articles articles;
    private final Revisions revisions;
    private final ImportJobs imports;
    private final Originals originals;
    private final LineWriter lines;
    private final ObjectMapper json;

    @Inject
    PackedArticles(
            Articles articles,
            Revisions revisions,
            ImportJobs imports,
            Originals originals,
            LineWriter lines,
            ObjectMapper json) {
        this.articles = articles;
        this.revisions = revisions;
        this.imports = imports;
        this.originals = originals;
        this.lines = lines;
        this.json = json;
    }

    /** Returns the article's disclaimer with the source it belongs to. */
    String addTo(BundleZip zip, String id, Member reader) throws IOException {
        Article article = articles.get(id, reader);
        List<Revision> texts = new ArrayList<>(revisions.of(article));
        Collections.reverse(texts);
        for (Revision text : texts) {
            zip.add(BundleNames.text(id, text.number()), text.text().value());
        }
        Optional<ArticleEntry.Original> original = original(zip, article);
        zip.add(
                BundleNames.article(id),
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(ArticleEntry.of(article, texts, original.orElse(null))));
        addValues(zip, article, reader);
        return id + " " + article.heading() + "\n" + article.disclaimer().orElse("The source gives no disclaimer.")
                + "\n\n";
    }

    /** The same file may hold several articles; it is in the bundle once. */
    private Optional<ArticleEntry.Original> original(BundleZip zip, Article article) throws IOException {
        Optional<ImportJob> job = article.importId().flatMap(imports::findByIdOptional);
        if (job.isEmpty() || !Files.exists(originals.pathOf(job.get().sha256()))) {
            return Optional.empty();
        }
        String sha256 = job.get().sha256();
        String file = "originals/" + sha256;
        zip.add(file, originals.pathOf(sha256));
        return Optional.of(new ArticleEntry.Original(file, job.get().fileName(), sha256));
    }

    /** Which values there were before is told to curators alone, as on their desk. */
    private void addValues(BundleZip zip, Article article, Member reader) throws IOException {
        Collection<Provenance> values = reader.may(Role.CURATOR)
                ? article.history()
                : article.provenance().values();
        List<ValueLine> known = values.stream().map(ValueLine::of).toList();
        zip.add(BundleNames.provenance(article.id()), out -> lines.write(known, out));
        List<AlternativeLine> others =
                article.alternatives().stream().map(AlternativeLine::of).toList();
        if (!others.isEmpty()) {
            zip.add(BundleNames.alternatives(article.id()), out -> lines.write(others, out));
        }
    }
}
