package org.lectern.welcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.CurrentMember;

/** The samples, for programs. */
@Path("/api/samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Samples")
public class SamplesApi {

    /** Whether the samples are here, and whether the import folder has them. */
    public record Standing(boolean here, boolean available) {}

    /** The sample team; its passwords are shown this once. None when the samples were here already. */
    public record Team(List<SampleMember> members) {}

    /** A sample member. */
    public record SampleMember(String name, String role, String password) {

        static SampleMember of(Samples.Login login) {
            return new SampleMember(login.name(), login.role().id(), login.password());
        }
    }

    private final Samples samples;
    private final CurrentMember me;

    @Inject
    SamplesApi(Samples samples, CurrentMember me) {
        this.samples = samples;
        this.me = me;
    }

    @GET
    @Operation(summary = "Whether the samples are here or can be added")
    @APIResponse(responseCode = "200", description = "How it stands")
    public Standing standing() {
        return new Standing(samples.areHere(), samples.areAvailable());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Add the sample articles and a sample team that has marked and judged")
    @APIResponse(responseCode = "200", description = "The team")
    public Team add() {
        return new Team(
                samples.add(me.get().name()).stream().map(SampleMember::of).toList());
    }

    @DELETE
    @Operation(summary = "Remove the samples with everything marked in them")
    @APIResponse(responseCode = "204", description = "They are gone")
    public void remove() {
        samples.remove();
    }
}
