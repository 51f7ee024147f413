package org.lectern.vocabulary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The vocabularies as one SKOS document: of the version in force, or of the one that is asked for. */
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
    public Response whole(@RestQuery @Nullable String version) {
        ObjectNode document =
                version == null ? skos.whole() : skos.whole(version).orElseThrow(NotFoundException::new);
        return VocabularyResource.file(document.toPrettyString() + "\n", Skos.MEDIA_TYPE, "taxonomy.jsonld");
    }
}
