package org.lectern.webannotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.taxonomy.Taxonomy;

/** The annotations that are asked for as one file, for those who are on the export page or the page of annotations. */
@Path(CollectionFileResource.PATH)
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class CollectionFileResource {

    static final String PATH = "/export/annotations.jsonld";

    private final CollectionFile file;
    private final Permalinks permalinks;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    CollectionFileResource(CollectionFile file, Permalinks permalinks, Taxonomy taxonomy, CurrentMember me) {
        this.file = file;
        this.permalinks = permalinks;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    /** Written while it is made. */
    @GET
    public Response file(@BeanParam AnnotationQuery query) {
        AnnotationFilter filter = query.filter(taxonomy);
        Member reader = me.get();
        String id = permalinks.base() + query.at(PATH);
        StreamingOutput stream = out -> file.write(id, filter, reader, out);
        return Response.ok(stream, Terms.WITH_PROFILE)
                .header("Content-Disposition", "attachment; filename=\"annotations.jsonld\"")
                .build();
    }
}
