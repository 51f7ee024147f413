package org.lectern.retagging.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.EntityTags;
import org.lectern.retagging.Retagging;
import org.lectern.taxonomy.Taxonomy;

/** The page on which members decide what topics of an earlier version become. */
@Path("/taxonomy/decisions")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class DecisionsResource {

    private static final int SIZE = 50;
    private static final String HERE = "/taxonomy/decisions";

    private final WaitingList list;
    private final Annotations annotations;
    private final Decisions decisions;
    private final Retagging retagging;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    DecisionsResource(
            WaitingList list,
            Annotations annotations,
            Decisions decisions,
            Retagging retagging,
            Taxonomy taxonomy,
            CurrentMember me) {
        this.list = list;
        this.annotations = annotations;
        this.decisions = decisions;
        this.retagging = retagging;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Transactional
    public String page(
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @Nullable Long migrated,
            @RestQuery @Nullable Long left,
            @RestQuery @Nullable String decided) {
        int at = Math.max(0, Math.min(page, 1_000_000));
        List<Waiting> found = list.of(me.get(), at, SIZE);
        long total = list.count(me.get());
        Annotation settled = decided == null
                ? null
                : annotations.matching(AnnotationFilter.ALL.among(List.of(decided)), me.get(), 1).stream()
                        .findFirst()
                        .orElse(null);
        return new DecisionsPage(
                        taxonomy.version(),
                        found,
                        total,
                        list.countDraftsOfOthers(me.get()),
                        at == 0 ? null : HERE + "?page=" + (at - 1),
                        (at + 1L) * SIZE < total ? HERE + "?page=" + (at + 1) : null,
                        migrated == null || left == null
                                ? null
                                : new Retagging.Done(taxonomy.version(), migrated, left),
                        settled,
                        settled == null ? List.of() : taxonomy.topicsOf(settled.topics()))
                .render();
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response decide(
            String id,
            @RestForm @Nullable List<String> topics,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String version) {
        Annotation annotation = annotations.hold(id, me.get());
        EntityTags.require(version == null ? null : "\"" + version + "\"", annotation.version());
        decisions.decide(annotation, topics == null ? List.of() : topics, reason, me.get());
        return Response.seeOther(URI.create(HERE + "?decided=" + annotation.id()))
                .build();
    }

    /** In transactions of its own. */
    @POST
    @Path("bring-up")
    @RolesAllowed("curator")
    public Response bringUp() {
        Retagging.Done done = retagging.bringUp(me.get().id());
        return Response.seeOther(URI.create(HERE + "?migrated=" + done.migrated() + "&left=" + done.left()))
                .build();
    }
}
