package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The vocabularies as one SKOS document. */
@Path("/taxonomy.jsonld")
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class SkosResource {

    private final Skos skos;

    @Inject
    SkosResource(Skos skos) {
        this.skos = skos;
    }

    @GET
    public Response whole() {
        return VocabularyResource.file(skos.whole().toPrettyString() + "\n", Skos.MEDIA_TYPE, "taxonomy.jsonld");
    }
}
