package org.lectern.retrieval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Place;
import org.lectern.identity.Member;

/** Goes through any number of annotations in the fixed order, holding few of them at a time. */
@ApplicationScoped
public class MatchingAnnotations {

    /** How many are held at a time, and of how many articles at most. */
    private static final int FEW = 500;

    private static final int ARTICLES = 200;

    private final Annotations annotations;

    @Inject
    MatchingAnnotations(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Hands on each that matches and that the member may see: by article, start, end and id. */
    public void forEach(AnnotationFilter filter, Member reader, Consumer<Annotation> each) {
        forEachFew(filter, reader, few -> few.forEach(each));
    }

    /** The same, some hundreds at a time: article by article, as a sort of all for each few would take ever longer. */
    public void forEachFew(AnnotationFilter filter, Member reader, Consumer<List<Annotation>> each) {
        List<String> shelf = new ArrayList<>();
        long held = 0;
        for (Map.Entry<String, Long> article : counted(filter, reader).entrySet()) {
            if (held + article.getValue() > FEW || shelf.size() == ARTICLES) {
                several(shelf, filter, reader, each);
                shelf.clear();
                held = 0;
            }
            if (article.getValue() > FEW) {
                one(article.getKey(), filter, reader, each);
            } else {
                shelf.add(article.getKey());
                held += article.getValue();
            }
        }
        several(shelf, filter, reader, each);
    }

    private Map<String, Long> counted(AnnotationFilter filter, Member reader) {
        return QuarkusTransaction.requiringNew().call(() -> annotations.counted(filter, reader));
    }

    private void several(
            List<String> articles, AnnotationFilter filter, Member reader, Consumer<List<Annotation>> each) {
        if (!articles.isEmpty()) {
            read(() -> annotations.matchingIn(articles, filter, reader), each);
        }
    }

    private void one(String article, AnnotationFilter filter, Member reader, Consumer<List<Annotation>> each) {
        @Nullable Place last = null;
        do {
            @Nullable Place after = last;
            last = read(() -> annotations.matchingIn(article, filter, reader, after, FEW), each);
        } while (last != null);
    }

    /** Gives the place of the last one where there may be more. */
    private @Nullable Place read(Supplier<List<Annotation>> query, Consumer<List<Annotation>> each) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Annotation> few = query.get();
            each.accept(few);
            Place last = few.size() < FEW ? null : Place.of(few.get(few.size() - 1));
            annotations.getEntityManager().clear();
            return last;
        });
    }
}
