package org.lectern.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.editions.Editions;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.OfferedValue;
import org.lectern.library.OfferedValues;
import org.lectern.problem.Invalid;
import org.lectern.similarity.RelationKind;
import org.lectern.wording.Announcement;
import org.lectern.wording.Wording;

/** The buttons of the desk that say what an article is to another, and what is taken of a later text's metadata. */
@Path("/curation/{id}")
@RolesAllowed("curator")
public class RelationResource {

    private final Articles articles;
    private final OfferedValues offered;
    private final Editions editions;
    private final CurrentMember me;
    private final Wording wording;
    private final Announcement announcement;

    @Inject
    RelationResource(
            Articles articles,
            OfferedValues offered,
            Editions editions,
            CurrentMember me,
            Wording wording,
            Announcement announcement) {
        this.wording = wording;
        this.announcement = announcement;
        this.articles = articles;
        this.offered = offered;
        this.editions = editions;
        this.me = me;
    }

    @POST
    @Path("relation")
    @Transactional
    public Response decide(String id, @RestForm @Nullable String other, @RestForm @Nullable String kind) {
        RelationKind known = RelationKind.of(kind == null ? "" : kind)
                .orElseThrow(() -> new Invalid("kind", "Say what the article is to the other one."));
        Article article = articles.get(id, me.get());
        Article another = articles.get(other == null ? "" : other.strip(), me.get());
        editions.decide(article, another, known, me.get().name());
        CurationWords words = wording.of(CurationWords.class);
        return to(
                id,
                switch (known) {
                    case SUSPECTED -> words.takenBack();
                    case SYNDICATED_COPY -> words.notedCopy(another.id());
                    case EDITION -> words.notedVersion(another.id());
                    case NOT_RELATED -> words.notedUnrelated(another.id());
                });
    }

    @POST
    @Path("offer")
    @Transactional
    public Response offer(String id, @RestForm @Nullable String offer, @RestForm @Nullable String action) {
        OfferedValue value = offered.of(articles.get(id, me.get()), offer == null ? "" : offer)
                .orElseThrow(() -> new Invalid("offer", "This value is no longer offered."));
        boolean taken = "take".equals(action);
        if (taken) {
            value.take(me.get().name());
        } else {
            value.leave(me.get().name());
        }
        offered.delete(value);
        CurationWords words = wording.of(CurationWords.class);
        return to(id, taken ? words.offerTaken(value.field()) : words.offerLeft(value.field()));
    }

    private Response to(String id, String message) {
        return announcement.on(UriBuilder.fromPath("/curation/{id}").build(id), message);
    }
}
