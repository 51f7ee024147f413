package org.lectern.webannotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lectern.identity.CurrentMember;
import org.lectern.retrieval.AnnotationQuery;

/** The annotations that are asked for as one file, for those who are on the export page or the page of annotations. */
@Path(CollectionFileResource.PATH)
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class CollectionFileResource {

    static final String PATH = "/export/annotations.jsonld";

    private final CollectionFile file;
    private final CurrentMember me;

    @Inject
    CollectionFileResource(CollectionFile file, CurrentMember me) {
        this.file = file;
        this.me = me;
    }

    @GET
    public Response file(@BeanParam AnnotationQuery query) {
        return file.download(query, PATH, me.get());
    }
}
