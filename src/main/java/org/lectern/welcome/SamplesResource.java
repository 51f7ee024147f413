package org.lectern.welcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.lectern.identity.CurrentMember;

/** Adds and removes the samples after the first start. */
@Path("/samples")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class SamplesResource {

    private final Samples samples;
    private final CurrentMember me;

    @Inject
    SamplesResource(Samples samples, CurrentMember me) {
        this.samples = samples;
        this.me = me;
    }

    @GET
    public SamplesPage page() {
        return new SamplesPage(samples.areHere(), samples.areAvailable());
    }

    @POST
    public Response add() {
        List<Samples.Login> logins = samples.add(me.get().name());
        return logins.isEmpty()
                ? Response.seeOther(URI.create("/samples")).build()
                : Response.ok(new SamplesAddedPage(logins).render(), "text/html;charset=utf-8")
                        .build();
    }

    @POST
    @Path("remove")
    public Response remove() {
        samples.remove();
        return Response.seeOther(URI.create("/samples")).build();
    }
}
