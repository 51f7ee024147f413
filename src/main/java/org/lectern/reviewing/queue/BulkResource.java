package org.lectern.reviewing.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.problem.Invalid;
import org.lectern.review.EachAlone;
import org.lectern.review.Review;
import org.lectern.reviewing.ReviewingWords;
import org.lectern.wording.Wording;

/** One decision on several annotations of the queue. Each stands for itself: those that cannot be decided are named. */
@Path("/review/bulk")
@RolesAllowed("reviewer")
@Produces("text/html;charset=utf-8")
public class BulkResource {

    private final EachAlone each;
    private final QueuePages pages;
    private final CurrentMember me;
    private final Wording wording;

    @Inject
    BulkResource(EachAlone each, QueuePages pages, CurrentMember me, Wording wording) {
        this.wording = wording;
        this.each = each;
        this.pages = pages;
        this.me = me;
    }

    @POST
    public Response decide(
            @RestForm @Nullable List<String> ids,
            @RestForm @Nullable String step,
            @RestForm @Nullable String reason,
            @BeanParam QueueFilter filter) {
        List<String> picked = ids == null ? List.of() : ids.stream().distinct().toList();
        String given = reason == null ? "" : reason;
        BiConsumer<Review, Member> decision = decision(step, given);
        if (picked.isEmpty()) {
            return again(filter, picked, failed(given, words().severalNone()));
        }
        if (!"accept".equals(step) && given.isBlank()) {
            return again(filter, picked, failed(given, words().severalWhy()));
        }
        String member = me.get().id();
        List<EachAlone.Refused> refused = picked.stream()
                .map(id -> each.take(id, member, decision))
                .flatMap(Optional::stream)
                .toList();
        int done = picked.size() - refused.size();
        if (refused.isEmpty()) {
            return Response.seeOther(URI.create(filter.afterDeciding(done))).build();
        }
        List<ReviewPage.SeveralRefused> named = refused.stream()
                .map(one -> new ReviewPage.SeveralRefused(
                        one.id(),
                        one.quote(),
                        one.problem().title() + ". " + one.problem().detail()))
                .toList();
        return again(filter, List.of(), new ReviewPage.Several(done, given, null, named));
    }

    private static BiConsumer<Review, Member> decision(@Nullable String step, String reason) {
        return switch (step == null ? "" : step) {
            case "accept" -> (review, member) -> review.accept(member, reason);
            case "request-changes" -> (review, member) -> review.requestChanges(member, reason);
            default -> throw new Invalid("step", "Several annotations can be accepted, or changes requested.");
        };
    }

    private ReviewingWords words() {
        return wording.of(ReviewingWords.class);
    }

    private static ReviewPage.Several failed(String reason, String error) {
        return new ReviewPage.Several(0, reason, error, List.of());
    }

    /** The queue again, with what happened and what was typed. */
    private Response again(QueueFilter filter, List<String> picked, ReviewPage.Several several) {
        return Response.status(several.error() == null ? 200 : 422)
                .entity(pages.rendered(
                        new QueuePages.Wanted(filter, null, null, picked, several),
                        me.get().id()))
                .build();
    }
}
