package org.lectern.export.bundle.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Permalinks;
import org.lectern.export.bundle.BundledVersions;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** Writes a finding with all that it rests on, so that it can be checked and taken in without this library. */
@ApplicationScoped
class EvidenceBundle {

    private final PackedAnnotations annotations;
    private final PackedArticles articles;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;
    private final ObjectMapper json;

    @Inject
    EvidenceBundle(
            PackedAnnotations annotations,
            PackedArticles articles,
            Taxonomy taxonomy,
            Permalinks permalinks,
            ObjectMapper json) {
        this.annotations = annotations;
        this.articles = articles;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
        this.json = json;
    }

    void write(AnnotationFilter filter, Member reader, OutputStream out) throws IOException {
        try (BundleZip zip = new BundleZip(out)) {
            zip.add("README.txt", ReadMe.words(permalinks.base()));
            Set<String> ids = annotations.addTo(zip, filter, reader);
            addTaxonomy(zip);
            StringBuilder disclaimers = new StringBuilder();
            for (String id : ids) {
                disclaimers.append(QuarkusTransaction.requiringNew().call(() -> articles.addTo(zip, id, reader)));
            }
            zip.add("disclaimers.txt", disclaimers.toString());
        }
    }

    private void addTaxonomy(BundleZip zip) throws IOException {
        zip.add(
                "taxonomy.json",
                json.writerWithDefaultPrettyPrinter().writeValueAsString(ReadMe.Vocabulary.of(taxonomy)));
        for (Map.Entry<String, JsonNode> version :
                BundledVersions.of(taxonomy.lineage()).entrySet()) {
            zip.add(version.getKey(), json.writerWithDefaultPrettyPrinter().writeValueAsString(version.getValue()));
        }
    }
}
