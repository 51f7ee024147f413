package org.lectern.reviewing.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;

/** The queue of submitted annotations. */
@Path("/review")
@RolesAllowed("reviewer")
@Produces("text/html;charset=utf-8")
public class QueueResource {

    private final QueuePages pages;
    private final CurrentMember me;

    @Inject
    QueueResource(QueuePages pages, CurrentMember me) {
        this.pages = pages;
        this.me = me;
    }

    @GET
    @Transactional
    public String queue(
            @BeanParam QueueFilter filter,
            @RestQuery @Nullable String item,
            @RestQuery @Nullable String decided,
            @RestQuery @Nullable Integer done) {
        ReviewPage.Several several = new ReviewPage.Several(done == null ? 0 : done, "", null, List.of());
        return pages.page(new QueuePages.Wanted(filter, item, decided, List.of(), several), me.get())
                .render();
    }

    /** One annotation beside the queue, as a piece of the page. */
    @GET
    @Path("items/{id}")
    @Transactional
    public String item(String id, @BeanParam QueueFilter filter) {
        return pages.pane(id, filter, me.get()).render();
    }
}
