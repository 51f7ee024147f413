package org.lectern.retrieval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;

/** Goes through any number of annotations in the fixed order, holding few of them at a time. */
@ApplicationScoped
public class MatchingAnnotations {

    private static final int PAGE = 500;

    private final Annotations annotations;

    @Inject
    MatchingAnnotations(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Hands on each that matches and that the member may see: by article, start, end and id. */
    public void forEach(AnnotationFilter filter, Member reader, Consumer<Annotation> each) {
        forEachFew(filter, reader, few -> few.forEach(each));
    }

    /** The same, some hundreds at a time. */
    public void forEachFew(AnnotationFilter filter, Member reader, Consumer<List<Annotation>> each) {
        Annotations.@Nullable Place last = null;
        do {
            last = page(filter, reader, last, each);
        } while (last != null);
    }

    private Annotations.@Nullable Place page(
            AnnotationFilter filter,
            Member reader,
            Annotations.@Nullable Place after,
            Consumer<List<Annotation>> each) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Annotation> page = annotations.matching(filter, reader, after, PAGE);
            each.accept(page);
            Annotations.Place last = page.size() < PAGE ? null : Annotations.Place.of(page.get(page.size() - 1));
            annotations.getEntityManager().clear();
            return last;
        });
    }
}
