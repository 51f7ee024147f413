package org.lectern.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.problem.Representations;
import org.lectern.problem.Stale;
import org.lectern.taxonomy.Taxonomy;

/** Annotations as answers to programs, under the tag by which a program can change what it has seen and nothing else. */
@ApplicationScoped
public class AnnotationAnswers {

    private final Annotations annotations;
    private final Representations representations;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;

    @Inject
    AnnotationAnswers(
            Annotations annotations, Representations representations, Taxonomy taxonomy, Permalinks permalinks) {
        this.annotations = annotations;
        this.representations = representations;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
    }

    /**
     * The annotation, held for this transaction.
     *
     * @param ifMatch the header, or null when the request has none
     * @throws AnnotationNotFound when there is none that the member may see
     * @throws Stale when the header names other states than the present one
     */
    public Annotation hold(String id, Member member, @Nullable String ifMatch) {
        Annotation annotation = annotations.hold(id, member);
        representations.require(ifMatch, annotation.version(), () -> json(annotation));
        return annotation;
    }

    public AnnotationJson json(Annotation annotation) {
        return AnnotationJson.of(annotation, taxonomy, permalinks);
    }

    /** The annotation as it is now. */
    public Response ok(Annotation annotation) {
        return answer(Response.ok(), annotation);
    }

    Response answer(Response.ResponseBuilder answer, Annotation annotation) {
        annotations.flush();
        Representations.Representation now = representations.of(annotation.version(), json(annotation));
        return answer.entity(now.json())
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, now.tag())
                .build();
    }
}
