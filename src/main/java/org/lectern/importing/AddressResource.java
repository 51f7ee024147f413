package org.lectern.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.fetching.TooManyFetches;
import org.lectern.fetching.address.NotFetched;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.AddressImport;
import org.lectern.problem.Problem;

/** Takes the page at an address in; when it cannot, shows the form again with the reason. */
@Path("/import/address")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class AddressResource {

    private final AddressImport addresses;
    private final CurrentMember me;

    @Inject
    AddressResource(AddressImport addresses, CurrentMember me) {
        this.addresses = addresses;
        this.me = me;
    }

    /** No transaction waits for the site. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestForm("url") @Nullable String url) {
        String typed = url == null ? "" : url;
        try {
            addresses.take(typed, me.get().name());
            return Response.seeOther(URI.create("/import")).build();
        } catch (NotFetched | TooManyFetches refusal) {
            return Response.status(refusal.kind().status())
                    .header(HttpHeaders.RETRY_AFTER, refusal.members().get(Problem.RETRY_AFTER))
                    .entity(new AddressPage(typed, refusal.detail()).render())
                    .build();
        }
    }
}
