package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Vocabulary;

/** The vocabularies as files for other tools: of the version in force, or of the one that is asked for. */
@Path("/taxonomy")
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class VocabularyResource {

    private final Taxonomy taxonomy;

    @Inject
    VocabularyResource(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GET
    @Path("machinetag.json")
    public Response machineTags(@RestQuery @Nullable String version) {
        return file(
                MachineTags.of(words(version)).toPrettyString() + "\n", MediaType.APPLICATION_JSON, "machinetag.json");
    }

    @GET
    @Path("codebook.csv")
    public Response csv(@RestQuery @Nullable String version) {
        return file(CodebookText.csv(words(version)), "text/csv;charset=utf-8", "codebook.csv");
    }

    @GET
    @Path("codebook.md")
    public Response markdown(@RestQuery @Nullable String version) {
        return file(CodebookText.markdown(words(version)), "text/markdown;charset=utf-8", "codebook.md");
    }

    private Vocabulary words(@Nullable String version) {
        return version == null
                ? taxonomy.current()
                : taxonomy.lineage().vocabulary(version).orElseThrow(NotFoundException::new);
    }

    static Response file(String words, String type, String name) {
        return Response.ok(words.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", type)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
