package org.lectern.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.SuccessorJson;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.TaxonomyVersion;
import org.lectern.taxonomy.TaxonomyVersions;

/** Every version of the taxonomy, for programs. */
@Path("/api/taxonomy/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Taxonomy")
public class VersionsApi {

    /** A version, what it replaced, by whom, when and why; of the first these are null. */
    public record TaxonomyVersionJson(
            String version,
            boolean inForce,
            @Nullable String replaces,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reason) {}

    private final Taxonomy taxonomy;
    private final TaxonomyVersions versions;

    @Inject
    VersionsApi(Taxonomy taxonomy, TaxonomyVersions versions) {
        this.taxonomy = taxonomy;
        this.versions = versions;
    }

    @GET
    @Transactional
    @Operation(summary = "The versions, oldest first")
    public List<TaxonomyVersionJson> all() {
        Map<String, TaxonomyVersion> kept =
                versions.inOrder().stream().collect(Collectors.toMap(TaxonomyVersion::version, Function.identity()));
        return taxonomy.lineage().versions().stream()
                .map(version -> json(version, kept.get(version)))
                .toList();
    }

    private TaxonomyVersionJson json(String version, @Nullable TaxonomyVersion kept) {
        boolean inForce = taxonomy.isInForce(version);
        return kept == null
                ? new TaxonomyVersionJson(version, inForce, null, null, null, null)
                : new TaxonomyVersionJson(
                        version,
                        inForce,
                        kept.replaces(),
                        kept.by(),
                        kept.at().truncatedTo(ChronoUnit.SECONDS),
                        kept.reason());
    }

    @GET
    @Path("{version}")
    @Operation(summary = "A version with its mapping, in the form in which a new one is brought")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "There is no such version")
    public JsonNode one(String version) {
        Lineage lineage = taxonomy.lineage();
        return lineage.vocabulary(version)
                .map(vocabulary -> lineage.before(version)
                        .map(mapping -> SuccessorJson.write(vocabulary, mapping))
                        .orElseGet(() -> SuccessorJson.write(vocabulary)))
                .orElseThrow(NotFoundException::new);
    }
}
