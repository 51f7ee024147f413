package org.lectern.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Problem;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/** A passage is marked. */
@Path("/articles/{id}/annotations")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class MarkingResource {

    private final Articles articles;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final MarkingAnswer answer;
    private final CurrentMember me;

    @Inject
    MarkingResource(
            Articles articles,
            Annotations annotations,
            Reviews reviews,
            Taxonomy taxonomy,
            MarkingAnswer answer,
            CurrentMember me) {
        this.articles = articles;
        this.annotations = annotations;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.answer = answer;
        this.me = me;
    }

    @POST
    @Transactional
    public Response mark(
            String id, @BeanParam MarkForm form, @HeaderParam(MarkingAnswer.FRAGMENT) @Nullable String fragment) {
        Article article = articles.get(id, me.get());
        try {
            Annotation annotation = mark(article, form);
            return answer.done(annotation, null, fragment);
        } catch (Problem problem) {
            return answer.refused(article, form, problem, fragment);
        }
    }

    private Annotation mark(Article article, MarkForm form) {
        TextAnchor anchor = TextAnchor.in(article.text(), form.selector());
        Annotation annotation = Annotation.mark(
                article, anchor, taxonomy.requireTopics(form.chosen()), form.givenNote(), me.get(), taxonomy.version());
        if (form.isToSubmit()) {
            reviews.of(annotation).submit(me.get());
        }
        annotations.persistAndFlush(annotation);
        return annotation;
    }
}
