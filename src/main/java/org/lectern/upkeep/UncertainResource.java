package org.lectern.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.wording.Announcement;

/** The list of annotations whose passage is in doubt or lost. */
@Path("/annotations/uncertain")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class UncertainResource {

    private final UncertainDesk desk;
    private final Announcement announcement;
    private final CurrentMember me;

    @Inject
    UncertainResource(UncertainDesk desk, Announcement announcement, CurrentMember me) {
        this.announcement = announcement;
        this.desk = desk;
        this.me = me;
    }

    @GET
    @Transactional
    public String page(@RestQuery @Nullable String article) {
        return desk.page(me.get(), article == null || article.isBlank() ? null : article)
                .saying(announcement.take())
                .render();
    }
}
