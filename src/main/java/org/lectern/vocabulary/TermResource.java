package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lectern.taxonomy.Taxonomy;

/** What the IRI of a term leads to: its entry on the page for people, the concept for programs. */
@Path("/taxonomy/{version}/{term}")
@RolesAllowed("reader")
public class TermResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.valueOf(Skos.MEDIA_TYPE), MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private final Skos skos;
    private final Taxonomy taxonomy;

    @Inject
    TermResource(Skos skos, Taxonomy taxonomy) {
        this.skos = skos;
        this.taxonomy = taxonomy;
    }

    @GET
    @Produces({Skos.MEDIA_TYPE, MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response term(String version, String term, @Context Request request) {
        byte[] concept = skos.one(version, term)
                .orElseThrow(NotFoundException::new)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        Variant form = request.selectVariant(FORMS);
        if (form != null && form.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return Response.seeOther(URI.create(
                            (taxonomy.isInForce(version) ? "/taxonomy#" : "/taxonomy/" + version + "#") + term))
                    .header(HttpHeaders.VARY, "Accept")
                    .build();
        }
        return Response.ok(concept, Skos.MEDIA_TYPE)
                .header(HttpHeaders.VARY, "Accept")
                .build();
    }
}
