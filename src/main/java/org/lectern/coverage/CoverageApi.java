package org.lectern.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.coverage.matrix.Coverage;
import org.lectern.coverage.matrix.CoverageQuery;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;

/** Coverage for programs, all rows at once. */
@Path("/api/coverage")
@RolesAllowed("reader")
@Tag(name = "Coverage")
public class CoverageApi {

    private final Coverage coverage;
    private final CurrentMember me;

    @Inject
    CoverageApi(Coverage coverage, CurrentMember me) {
        this.coverage = coverage;
        this.me = me;
    }

    @GET
    @Transactional
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "What has been marked, by topic and outlet or by topic, stance and month",
            description =
                    "By is outlet or month; state is accepted, or all for every state that you may see. Outlet and"
                            + " stance may be repeated; from and to are dates of publication in the precision of year, month or"
                            + " day; find is a part of an outlet's name. A cell is passages, nothing-tagged (read, nothing"
                            + " marked), unread (nobody has read its articles) or no-article. Format is json or csv.")
    @APIResponse(
            responseCode = "200",
            description = "The matrix, a row for each outlet, or for each month and stance",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = CoverageJson.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response get(
            @BeanParam CoverageQuery query,
            @Parameter(schema = @Schema(enumeration = {"json", "csv"})) @RestQuery @DefaultValue("json")
                    String format) {
        return switch (format) {
            case "json" ->
                Response.ok(CoverageJson.of(query, coverage.of(query, me.get())), MediaType.APPLICATION_JSON)
                        .build();
            case "csv" ->
                Response.ok(CoverageCsv.of(coverage.of(query, me.get())), "text/csv;charset=utf-8")
                        .header("Content-Disposition", "attachment; filename=\"coverage.csv\"")
                        .build();
            default -> throw new Invalid("format", "“" + format + "” is not written here. There are json and csv.");
        };
    }
}
