package org.lectern.export.bundle.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Permalinks;
import org.lectern.export.AnnotationCsv;
import org.lectern.export.bundle.ArticleEntry;
import org.lectern.export.bundle.BundleNames;
import org.lectern.export.bundle.BundledVersions;
import org.lectern.identity.Member;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.taxonomy.Taxonomy;

/** Writes a finding with all that it rests on, so that it can be checked and taken in without this library. */
@ApplicationScoped
class EvidenceBundle {

    private final Annotations annotations;
    private final Articles articles;
    private final Revisions revisions;
    private final ImportJobs imports;
    private final Originals originals;
    private final AnnotationCsv csv;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;
    private final ObjectMapper json;

    @Inject
    EvidenceBundle(
            Annotations annotations,
            Articles articles,
            Revisions revisions,
            ImportJobs imports,
            Originals originals,
            AnnotationCsv csv,
            Taxonomy taxonomy,
            Permalinks permalinks,
            ObjectMapper json) {
        this.annotations = annotations;
        this.articles = articles;
        this.revisions = revisions;
        this.imports = imports;
        this.originals = originals;
        this.csv = csv;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
        this.json = json;
    }

    void write(AnnotationFilter filter, Member reader, OutputStream out) throws IOException {
        try (BundleZip zip = new BundleZip(out)) {
            zip.add("README.txt", ReadMe.words(permalinks.base()));
            zip.add(BundleNames.CSV, to -> csv.write(filter, reader, true, to));
            zip.add(BundleNames.CSV + "-metadata.json", Csvw.describe(BundleNames.CSV));
            zip.add(
                    "taxonomy.json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(ReadMe.Vocabulary.of(taxonomy)));
            for (Map.Entry<String, JsonNode> version :
                    BundledVersions.of(taxonomy.lineage()).entrySet()) {
                zip.add(version.getKey(), json.writerWithDefaultPrettyPrinter().writeValueAsString(version.getValue()));
            }
            StringBuilder disclaimers = new StringBuilder();
            List<String> ids = QuarkusTransaction.requiringNew().call(() -> annotations.articlesOf(filter, reader));
            for (String id : ids) {
                disclaimers.append(QuarkusTransaction.requiringNew().call(() -> add(zip, articles.get(id, reader))));
            }
            zip.add("disclaimers.txt", disclaimers.toString());
        }
    }

    /** Returns the article's disclaimer with the source it belongs to. */
    private String add(BundleZip zip, Article article) throws IOException {
        List<Revision> texts = new ArrayList<>(revisions.of(article));
        Collections.reverse(texts);
        for (Revision text : texts) {
            zip.add(BundleNames.text(article.id(), text.number()), text.text().value());
        }
        Optional<ArticleEntry.Original> original = original(zip, article);
        zip.add(
                BundleNames.article(article.id()),
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(ArticleEntry.of(article, texts, original.orElse(null))));
        return article.id() + " " + article.heading() + "\n"
                + article.disclaimer().orElse("The source gives no disclaimer.") + "\n\n";
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
}
