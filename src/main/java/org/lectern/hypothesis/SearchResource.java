package org.lectern.hypothesis;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;

/** Annotations of documents. A visitor is answered that there are none, so that a client that is not signed in yet works. */
@Path("/hypothesis/api/search")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SearchResource {

    /**
     * @param total of all that match, without regard to pages
     */
    record Found(long total, List<Shape.Json> rows, List<Shape.Json> replies) {}

    private final SearchedAnnotations searched;
    private final Documents documents;
    private final Shape shape;
    private final CurrentMember me;

    @Inject
    SearchResource(SearchedAnnotations searched, Documents documents, Shape shape, CurrentMember me) {
        this.searched = searched;
        this.documents = documents;
        this.shape = shape;
        this.me = me;
    }

    @GET
    @Transactional
    public Object search(UriInfo uri) {
        SearchQuery query = SearchQuery.of(uri.getQueryParameters());
        Optional<Member> reader = me.find();
        SearchedAnnotations.Page page = reader.isEmpty()
                ? SearchedAnnotations.Page.EMPTY
                : searched.find(query, documents.at(query.addresses(), reader.get()), reader.get());
        return new Found(page.total(), page.rows().stream().map(shape::of).toList(), List.of());
    }
}
