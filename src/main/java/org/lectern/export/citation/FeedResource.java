package org.lectern.export.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.export.ExportFilter;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.problem.EntityTags;
import org.lectern.taxonomy.Taxonomy;

/** A feed of the accepted annotations, newest verdict first, with the filters of the export. */
@Path("/annotations.atom")
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class FeedResource {

    private static final int ENTRIES = 50;

    private final Annotations annotations;
    private final AtomFeed feed;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    FeedResource(Annotations annotations, AtomFeed feed, Taxonomy taxonomy, CurrentMember me) {
        this.annotations = annotations;
        this.feed = feed;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Transactional
    public Response accepted(
            @BeanParam ExportFilter wanted,
            @RestQuery @DefaultValue("1") int page,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Context UriInfo uri)
            throws XMLStreamException {
        AnnotationFilter filter = wanted.accepted(taxonomy);
        Member reader = me.get();
        int number = Math.max(1, page);
        Annotations.Extent extent = annotations.extent(filter, reader);
        List<Annotation> entries = annotations.newestFirst(filter, reader, number - 1, ENTRIES);
        boolean isLast = (long) number * ENTRIES >= extent.count();
        byte[] written = feed.of(entries, extent.lastChange().orElse(reader.createdAt()), query(uri), number, isLast);
        String tag = EntityTags.of(written);
        if (EntityTags.isKnown(ifNoneMatch, tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(written, "application/atom+xml;charset=utf-8")
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** The filters as they were asked for, without the page. */
    private static String query(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : query.replaceAll("(^|&)page=[^&]*", "").replaceAll("^&", "");
    }
}
