package org.lectern.export.bundle.packing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.SeenStep;
import org.lectern.export.AnnotationCsv;
import org.lectern.export.bundle.BundleNames;
import org.lectern.export.bundle.ClientLine;
import org.lectern.export.bundle.StepLine;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.ForeignParts;
import org.lectern.identity.Member;
import org.lectern.retrieval.MatchingAnnotations;

/**
 * Packs annotations with their history and what clients sent with them. All three files are made in one pass, so that
 * they fit each other whatever members change meanwhile; only some hundred annotations are held at a time.
 */
@ApplicationScoped
class PackedAnnotations {

    private final Annotations annotations;
    private final MatchingAnnotations matching;
    private final ForeignParts foreignParts;
    private final AnnotationCsv csv;
    private final LineWriter lines;

    @Inject
    PackedAnnotations(
            Annotations annotations,
            MatchingAnnotations matching,
            ForeignParts foreignParts,
            AnnotationCsv csv,
            LineWriter lines) {
        this.annotations = annotations;
        this.matching = matching;
        this.foreignParts = foreignParts;
        this.csv = csv;
        this.lines = lines;
    }

    /** Gives the ids of the articles that they stand in, in the order of the rows. */
    Set<String> addTo(BundleZip zip, AnnotationFilter filter, Member reader) throws IOException {
        Set<String> articles = new LinkedHashSet<>();
        try (Spool history = new Spool(lines);
                Spool clients = new Spool(lines)) {
            Files files = new Files(articles, history, clients);
            zip.add(
                    BundleNames.CSV,
                    to -> csv.write(
                            row -> matching.forEachFew(filter, reader, few -> pack(few, reader, row, files)),
                            true,
                            to));
            zip.add(BundleNames.CSV + "-metadata.json", Csvw.describe(BundleNames.CSV));
            history.addTo(zip, BundleNames.HISTORY);
            clients.addTo(zip, BundleNames.CLIENTS);
        }
        return articles;
    }

    /** What grows beside the CSV. */
    private record Files(Set<String> articles, Spool history, Spool clients) {}

    private void pack(List<Annotation> few, Member reader, Consumer<Annotation> row, Files files) {
        annotations.getEntityManager().clear();
        List<Annotation> whole = annotations.withHistory(few, reader);
        Map<String, ForeignPart> foreign = foreignParts.ofAll(whole);
        for (Annotation annotation : whole) {
            row.accept(annotation);
            files.articles().add(annotation.article().id());
            List<SeenStep> steps = SeenStep.of(annotation, reader);
            for (int i = 0; i < steps.size(); i++) {
                files.history().add(StepLine.of(annotation, i + 1, steps.get(i)));
            }
            ForeignPart part = foreign.get(annotation.id());
            if (part != null) {
                files.clients().add(ClientLine.of(part));
            }
        }
    }
}
