package org.lectern.findings;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.retrieval.AnnotationQuery;

/** The page of annotations across articles, with filters in the address. */
@Path(AnnotationsDesk.PATH)
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class AnnotationsResource {

    private final AnnotationsDesk desk;
    private final CurrentMember me;

    @Inject
    AnnotationsResource(AnnotationsDesk desk, CurrentMember me) {
        this.desk = desk;
        this.me = me;
    }

    @GET
    @Transactional
    public TemplateInstance page(
            @BeanParam AnnotationQuery query,
            @BeanParam Arrangement arrangement,
            @HeaderParam(SelectedResource.FRAGMENT) @Nullable String fragment) {
        return desk.page(new AnnotationsDesk.View(query, arrangement, List.of(), null, fragment != null), me.get());
    }
}
