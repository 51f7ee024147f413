package org.lectern.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.problem.Forbidden;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;

/** How the page answers a change: a script gets the parts that look different, a plain form is led back to the page. */
@ApplicationScoped
class MarkingAnswer {

    /** The header with which a script asks for the changed parts. */
    static final String FRAGMENT = "X-Fragment";

    private final ReadingDesk desk;
    private final CurrentMember me;

    @Inject
    MarkingAnswer(ReadingDesk desk, CurrentMember me) {
        this.desk = desk;
        this.me = me;
    }

    /**
     * @param before how the annotation was drawn before the change; null when it was not
     */
    Response done(Annotation annotation, @Nullable Mark before, @Nullable String fragment) {
        return fragment == null ? toCard(annotation) : touched(annotation, before);
    }

    static Response toCard(Annotation annotation) {
        return Response.seeOther(URI.create("/articles/" + annotation.article().id() + "#card-" + annotation.id()))
                .build();
    }

    Response gone(Annotation annotation, @Nullable Mark before, @Nullable String fragment) {
        return fragment == null
                ? Response.seeOther(
                                URI.create("/articles/" + annotation.article().id() + "?deleted=" + annotation.id()))
                        .build()
                : touched(annotation, before);
    }

    private Response touched(Annotation annotation, @Nullable Mark before) {
        return Response.ok(desk.touched(annotation, before, me.get()).render()).build();
    }

    /** The form is shown again with the reader's words. */
    Response refused(Article article, MarkForm form, Problem problem, @Nullable String fragment) {
        if (!article.isPublished()) {
            throw problem;
        }
        QuarkusTransaction.setRollbackOnly();
        if (fragment != null) {
            return trouble(problem);
        }
        ReadingPage.Trouble trouble = new ReadingPage.Trouble(problem.title(), problem.detail(), field(problem));
        return shown(problem, desk.page(article, me.get()).with(form, trouble));
    }

    Response refused(Annotation annotation, EditForm form, Problem problem, @Nullable String fragment) {
        if (problem instanceof Forbidden) {
            throw problem;
        }
        QuarkusTransaction.setRollbackOnly();
        return fragment == null
                ? shown(problem, desk.card(annotation, me.get()).with(form.typed(problem.detail())))
                : trouble(problem);
    }

    private static Response trouble(Problem problem) {
        return Response.status(problem.kind().status())
                .entity(new TroubleFragment(problem.title(), problem.detail()).render())
                .build();
    }

    private static Response shown(Problem problem, TemplateInstance page) {
        return Response.status(problem.kind().status()).entity(page.render()).build();
    }

    private static String field(Problem problem) {
        return problem instanceof Invalid invalid ? invalid.field() : "";
    }
}
