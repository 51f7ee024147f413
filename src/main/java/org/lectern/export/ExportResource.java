package org.lectern.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** The export page: filters, a preview that is the file, and the download. */
@Path("/export")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class ExportResource {

    private static final int PREVIEWED = 12;

    private final Annotations annotations;
    private final Articles articles;
    private final AnnotationCsv csv;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    ExportResource(Annotations annotations, Articles articles, AnnotationCsv csv, Taxonomy taxonomy, CurrentMember me) {
        this.annotations = annotations;
        this.articles = articles;
        this.csv = csv;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Transactional
    public Response page(@BeanParam ExportFilter wanted, UriInfo uri) {
        ExportPage.Choices choices =
                new ExportPage.Choices(taxonomy, articles.outlets(), annotations.annotators(me.get()));
        String query = uri.getRequestUri().getRawQuery() == null
                ? ""
                : "?" + uri.getRequestUri().getRawQuery();
        try {
            AnnotationFilter filter = wanted.filter(taxonomy);
            List<List<String>> rows = csv.preview(filter, me.get(), wanted.isGuarded(), PREVIEWED);
            long total = annotations.count(filter, me.get());
            return Response.ok(ExportPage.of(wanted, choices, rows, total, query, null)
                            .render())
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(ExportPage.of(wanted, choices, List.of(), 0, query, invalid.detail())
                            .render())
                    .build();
        }
    }

    @GET
    @Path("annotations.csv")
    @Produces({"text/csv;charset=utf-8", "text/html;charset=utf-8"})
    public Response download(@BeanParam ExportFilter wanted) {
        return csv.download(wanted.filter(taxonomy), me.get(), wanted.isGuarded());
    }
}
