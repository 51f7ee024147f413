package org.lectern.ownwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Malformed;
import org.lectern.readership.OwnReadings;
import org.lectern.search.Paging;

/** What a member has read and what not, for their programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Articles")
public class ReadingApi {

    private static final int MOST = 1000;

    /** Published articles that you have not opened: the newest of them, and how many there are in all. */
    public record UnreadJson(long count, List<Title> articles) {}

    /** An article by its name, with what its source says of itself. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Title(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String publishedOn,
            @Nullable String disclaimer) {

        static Title of(Article article) {
            return new Title(
                    article.id(),
                    article.title().orElse(null),
                    article.outlet().orElse(null),
                    article.publishedOn().orElse(null),
                    article.disclaimer().orElse(null));
        }
    }

    /** The moment by which what was marked as read can be taken back. */
    public record Marked(
            @Schema(required = true, type = SchemaType.STRING, format = "date-time") @Nullable
            Instant marked) {}

    /** How many articles count as unread again. */
    public record TakenBack(int articles) {}

    private final OwnReadings readings;
    private final Articles articles;
    private final CurrentMember me;

    @Inject
    ReadingApi(OwnReadings readings, Articles articles, CurrentMember me) {
        this.readings = readings;
        this.articles = articles;
        this.me = me;
    }

    @GET
    @Path("reading/unread")
    @Transactional
    @Operation(summary = "The published articles that you have not opened, newest first")
    @APIResponse(responseCode = "200", description = "At most 1000 of them, and their number")
    public UnreadJson unread(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1000"))
                    @RestQuery
                    @DefaultValue("1000")
                    int size) {
        OwnReadings.Unread unread =
                readings.unread(me.get(), Paging.of(1, size, MOST).size());
        return new UnreadJson(
                unread.count(), unread.first().stream().map(Title::of).toList());
    }

    @POST
    @Path("reading/all-read")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Count every article as read from now on")
    @APIResponse(responseCode = "200", description = "The moment by which this can be taken back")
    public Marked allRead() {
        return new Marked(readings.markAllRead(me.get()));
    }

    @POST
    @Path("reading/undo")
    @Transactional
    @Operation(summary = "Take back what was marked as read at one moment and not opened since")
    @APIResponse(responseCode = "200", description = "How many articles count as unread again")
    public TakenBack undo(@Nullable Marked marked) {
        if (marked == null || marked.marked() == null) {
            throw new Malformed("Send the moment that marking answered with: {\"marked\": \"…\"}.");
        }
        return new TakenBack(readings.takeBack(marked.marked(), me.get()));
    }

    @PUT
    @Path("articles/{id}/reading")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Count an article as read, if it was not")
    @APIResponse(responseCode = "200", description = "The moment by which this can be taken back")
    @APIResponse(responseCode = "404", description = "There is no such article that you may see")
    public Marked read(String id) {
        return new Marked(readings.markRead(articles.get(id, me.get()), me.get()));
    }

    @DELETE
    @Path("articles/{id}/reading")
    @Transactional
    @Operation(summary = "Count an article as unread again")
    @APIResponse(responseCode = "204", description = "It is unread")
    @APIResponse(responseCode = "404", description = "There is no such article that you may see")
    public void unread(String id) {
        readings.markUnread(articles.get(id, me.get()), me.get());
    }
}
