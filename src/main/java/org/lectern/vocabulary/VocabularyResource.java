package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.lectern.taxonomy.Taxonomy;

/** The vocabularies as files for other tools. */
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
    public Response machineTags() {
        return file(MachineTags.of(taxonomy).toPrettyString() + "\n", MediaType.APPLICATION_JSON, "machinetag.json");
    }

    @GET
    @Path("codebook.csv")
    public Response csv() {
        return file(CodebookText.csv(taxonomy), "text/csv;charset=utf-8", "codebook.csv");
    }

    @GET
    @Path("codebook.md")
    public Response markdown() {
        return file(CodebookText.markdown(taxonomy), "text/markdown;charset=utf-8", "codebook.md");
    }

    static Response file(String words, String type, String name) {
        return Response.ok(words.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", type)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
