package org.lectern.reviewing.queue;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Submissions;
import org.lectern.identity.CurrentMember;

/** For the menu of every page: how many annotations wait for a decision of this member. */
@RequestScoped
@Named("queue")
public class Queue {

    private final Submissions submissions;
    private final CurrentMember me;
    private final RoutingContext request;
    private @Nullable Long waiting;

    @Inject
    Queue(Submissions submissions, CurrentMember me, RoutingContext request) {
        this.submissions = submissions;
        this.me = me;
        this.request = request;
    }

    /**
     * Found with the member where the request changes nothing, else counted after the change. None where the page is drawn
     * on a thread that must not wait for the database: a refusal before any work began.
     */
    public long getWaiting() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return 0;
        }
        if (waiting == null) {
            waiting = HttpMethod.GET.equals(request.request().method())
                    ? me.counted().orElseGet(this::count)
                    : count();
        }
        return waiting;
    }

    private long count() {
        return submissions.countSubmittedByOthers(me.get());
    }
}
