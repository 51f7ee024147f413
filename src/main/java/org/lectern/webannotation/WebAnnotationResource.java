package org.lectern.webannotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;

/** One annotation (Web Annotation Protocol, sections 3, 5.2 and 5.3). */
@Path("/w3c/annotations/{name}")
@RolesAllowed("reader")
public class WebAnnotationResource {

    private final Registrar registrar;
    private final Answers answers;
    private final CurrentMember me;

    @Inject
    WebAnnotationResource(Registrar registrar, Answers answers, CurrentMember me) {
        this.registrar = registrar;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Transactional
    public Response get(String name) {
        Registrar.Entry entry = registrar.get(name, me.get());
        if (answers.wantsPage()) {
            return Response.seeOther(URI.create("/annotations/" + entry.id())).build();
        }
        return answers.ok(entry.json(), Answers.tag(entry.json())).build();
    }

    @PUT
    @RolesAllowed("analyst")
    @Transactional
    @Consumes({Terms.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response replace(String name, byte[] body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Registrar.Entry entry = registrar.replace(name, Incoming.read(body), ifMatch, me.get());
        return answers.changed(Response.Status.OK, entry.json(), Answers.tag(entry.json()))
                .build();
    }

    @DELETE
    @RolesAllowed("analyst")
    @Transactional
    public Response delete(String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        registrar.delete(name, ifMatch, me.get());
        return Response.noContent().build();
    }
}
