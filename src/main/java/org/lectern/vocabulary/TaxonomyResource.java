package org.lectern.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.lectern.taxonomy.Taxonomy;

/** The page on which the words of the vocabularies are explained. */
@Path("/taxonomy")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class TaxonomyResource {

    private final Taxonomy taxonomy;

    @Inject
    TaxonomyResource(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GET
    public TaxonomyPage page() {
        return new TaxonomyPage(taxonomy.version(), taxonomy.topics(), taxonomy.stances());
    }
}
