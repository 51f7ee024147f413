package org.lectern.findings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationAnswers;
import org.lectern.annotation.AnnotationJson;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Place;
import org.lectern.identity.CurrentMember;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.search.Address;
import org.lectern.search.Paging;
import org.lectern.taxonomy.Taxonomy;

/** The annotations of all articles, for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Annotations")
public class AnnotationListApi {

    /** On a page. */
    private static final int USUAL = 200;

    private static final int MOST = 1000;

    private final Annotations annotations;
    private final AnnotationAnswers answers;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    AnnotationListApi(Annotations annotations, AnnotationAnswers answers, Taxonomy taxonomy, CurrentMember me) {
        this.annotations = annotations;
        this.answers = answers;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    /** Pages begin after a place, so that none is missed or seen twice while others come and go. */
    @GET
    @Path("annotations")
    @Transactional
    @Operation(
            summary = "The annotations of all articles that you may see",
            description =
                    "By article and in the order of the text. Filters may be repeated: any value within one, all of"
                            + " them between; topic=none are those without a topic, outlet=unknown those of unknown outlets. A"
                            + " page has 200, or as many as are asked for up to 1000; the header Link leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "The annotations",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response list(
            @BeanParam AnnotationQuery query,
            @Parameter(
                            description = "A word of the link to the next page",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^$|" + Place.FORM))
                    @RestQuery
                    @Nullable
                    String after,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "200"))
                    @RestQuery
                    @DefaultValue("200")
                    int size) {
        Paging paging = Paging.of(1, size, MOST);
        Place last = after == null || after.isEmpty() ? null : Place.of(after);
        List<Annotation> found = annotations.matchingAfter(query.filter(taxonomy), me.get(), last, paging.sizeAndOne());
        List<Annotation> shown = found.stream().limit(paging.size()).toList();
        Response.ResponseBuilder answer =
                Response.ok(shown.stream().map(answers::json).toList());
        if (found.size() > shown.size()) {
            Address next = query.at("/api/annotations")
                    .with("size", paging.size() == USUAL ? null : String.valueOf(paging.size()))
                    .with("after", Place.of(shown.get(shown.size() - 1)).word());
            answer.header(HttpHeaders.LINK, Paging.link(next));
        }
        return answer.build();
    }
}
