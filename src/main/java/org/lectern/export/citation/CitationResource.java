package org.lectern.export.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Articles;

/** The citation of an article as a file for a reference manager. */
@Path("/articles/{id}/cite.{form: json|ris|bib}")
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class CitationResource {

    private final Articles articles;
    private final Permalinks permalinks;
    private final CurrentMember me;

    @Inject
    CitationResource(Articles articles, Permalinks permalinks, CurrentMember me) {
        this.articles = articles;
        this.permalinks = permalinks;
        this.me = me;
    }

    @GET
    @Transactional
    public Response cite(String id, String form) {
        Citation citation = Citation.of(articles.get(id, me.get()), permalinks);
        return CitationForm.of(form).file(citation.id(), List.of(citation));
    }
}
