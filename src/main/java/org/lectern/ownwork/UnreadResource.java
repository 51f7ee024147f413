package org.lectern.ownwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.readership.OwnReadings;
import org.lectern.search.Address;

/** A member says what they have read and what they have not. */
@Path("/me/reading")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class UnreadResource {

    private final OwnReadings readings;
    private final Articles articles;
    private final CurrentMember me;

    @Inject
    UnreadResource(OwnReadings readings, Articles articles, CurrentMember me) {
        this.readings = readings;
        this.articles = articles;
        this.me = me;
    }

    @POST
    @Path("read")
    @Transactional
    public Response read(@RestForm @Nullable String article) {
        Article read = given(article);
        Instant marked = readings.markRead(read, me.get());
        return back(Address.of("/me").with("read", read.id()).with("marked", marked.toString()));
    }

    @POST
    @Path("all-read")
    @Transactional
    public Response allRead() {
        Instant marked = readings.markAllRead(me.get());
        return back(Address.of("/me").with("marked", marked.toString()));
    }

    /** Takes back what was marked as read at one moment. */
    @POST
    @Path("undo")
    @Transactional
    public Response undo(@RestForm @Nullable String marked) {
        readings.takeBack(moment(marked), me.get());
        return back(Address.of("/me"));
    }

    @POST
    @Path("unread")
    @Transactional
    public Response unread(@RestForm @Nullable String article) {
        Article unread = given(article);
        readings.markUnread(unread, me.get());
        return back(Address.of("/me").with("unread", unread.id()));
    }

    private Article given(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new Invalid("article", "Say which article.");
        }
        return articles.get(id, me.get());
    }

    private static Instant moment(@Nullable String marked) {
        try {
            return Instant.parse(marked == null ? "" : marked);
        } catch (DateTimeParseException e) {
            throw new Invalid("marked", "Say what is to be taken back by the moment at which it was marked.");
        }
    }

    /** To the list of unread articles. */
    private static Response back(Address address) {
        return Response.seeOther(URI.create(address + "#unread-h")).build();
    }
}
