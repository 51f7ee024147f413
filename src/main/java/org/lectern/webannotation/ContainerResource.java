package org.lectern.webannotation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.problem.EntityTags;

/** The container of all annotations (Web Annotation Protocol, sections 4 and 5.1). */
@Path("/w3c/annotations")
@RolesAllowed("reader")
public class ContainerResource {

    private final Collection collection;
    private final Annotations annotations;
    private final Registrar registrar;
    private final Iris iris;
    private final Answers answers;
    private final CurrentMember me;

    @Inject
    ContainerResource(
            Collection collection,
            Annotations annotations,
            Registrar registrar,
            Iris iris,
            Answers answers,
            CurrentMember me) {
        this.collection = collection;
        this.annotations = annotations;
        this.registrar = registrar;
        this.iris = iris;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Transactional
    public Response get(
            HttpHeaders headers,
            HttpServerRequest http,
            @RestQuery @DefaultValue("") String iris,
            @RestQuery @DefaultValue("") String article,
            @RestQuery @Nullable Integer page) {
        if (!http.path().endsWith("/")) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(URI.create(this.iris.container()))
                    .build();
        }
        if (answers.wantsPage()) {
            return Response.seeOther(URI.create("/annotations")).build();
        }
        List<String> prefer = headers.getRequestHeader("Prefer");
        List<String> preferences = prefer == null ? List.of() : prefer;
        View view = View.of(preferences, iris, article);
        Response.ResponseBuilder answer = page == null ? container(view) : page(view, page);
        if (View.isPreference(preferences)) {
            answer.header("Preference-Applied", "return=representation");
        }
        return answer.build();
    }

    private Response.ResponseBuilder container(View view) {
        Member reader = me.get();
        Annotations.Extent extent = annotations.extent(view.filter(), reader);
        ObjectNode json = collection.container(view, extent, reader);
        String tag = EntityTags.of((Answers.tag(json) + extent.mark()).getBytes(StandardCharsets.UTF_8));
        return answers.ok(json, tag).header(HttpHeaders.CONTENT_LOCATION, collection.id(view));
    }

    private Response.ResponseBuilder page(View view, int number) {
        Member reader = me.get();
        ObjectNode json = collection.page(view, number, annotations.extent(view.filter(), reader), reader);
        return answers.ok(json, Answers.tag(json));
    }

    @POST
    @RolesAllowed("analyst")
    @Transactional
    @Consumes({Terms.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response add(byte[] body, @HeaderParam("Slug") @Nullable String slug) {
        Registrar.Entry entry = registrar.add(Incoming.read(body), slug, me.get());
        return answers.changed(Response.Status.CREATED, entry.json(), Answers.tag(entry.json()))
                .location(URI.create(iris.annotation(entry.name())))
                .build();
    }
}
