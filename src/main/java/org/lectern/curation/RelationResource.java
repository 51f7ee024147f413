package org.lectern.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.lectern.editions.Editions;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.OfferedValue;
import org.lectern.library.OfferedValues;
import org.lectern.problem.Invalid;
import org.lectern.similarity.RelationKind;

/** The buttons of the desk that say what an article is to another, and what is taken of a later text's metadata. */
@Path("/curation/{id}")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class RelationResource {

    private final Articles articles;
    private final OfferedValues offered;
    private final Editions editions;
    private final Desk desk;
    private final CurrentMember me;

    @Inject
    RelationResource(Articles articles, OfferedValues offered, Editions editions, Desk desk, CurrentMember me) {
        this.articles = articles;
        this.offered = offered;
        this.editions = editions;
        this.desk = desk;
        this.me = me;
    }

    @POST
    @Path("relation/{other}")
    public Response decide(String id, String other, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            RelationKind kind = Optional.ofNullable(sent.getFirst("kind"))
                    .flatMap(RelationKind::of)
                    .orElseThrow(() -> new Invalid("kind", "Say what the article is to the other one."));
            Article another = articles.get(other, me.get());
            editions.decide(article, another, kind, me.get().name());
            CurationWords words = desk.words();
            return switch (kind) {
                case SUSPECTED -> words.takenBack();
                case SYNDICATED_COPY -> words.notedCopy(another.id());
                case EDITION -> words.notedVersion(another.id());
                case NOT_RELATED -> words.notedUnrelated(another.id());
            };
        });
    }

    @POST
    @Path("offer/{offer}/take")
    public Response take(String id, String offer, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            OfferedValue value = offer(article, offer);
            offered.take(value, me.get().name());
            return desk.words().offerTaken(value.field());
        });
    }

    @POST
    @Path("offer/{offer}/leave")
    public Response leave(String id, String offer, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            OfferedValue value = offer(article, offer);
            offered.leave(value, me.get().name());
            return desk.words().offerLeft(value.field());
        });
    }

    private OfferedValue offer(Article article, String offer) {
        return offered.of(article, offer).orElseThrow(() -> new Invalid("offer", "This value is no longer offered."));
    }
}
