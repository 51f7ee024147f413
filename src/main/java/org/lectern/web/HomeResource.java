package org.lectern.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The bare address leads to the library. */
@Path("/")
@PermitAll
public class HomeResource {

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/library")).build();
    }
}
