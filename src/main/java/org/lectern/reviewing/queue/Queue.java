package org.lectern.reviewing.queue;

import io.quarkus.runtime.BlockingOperationControl;
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
    private @Nullable Long waiting;

    @Inject
    Queue(Submissions submissions, CurrentMember me) {
        this.submissions = submissions;
        this.me = me;
    }

    /** Counted once for a page. None where the page is drawn on a thread that must not wait for the database: a refusal before any work began. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = !BlockingOperationControl.isBlockingAllowed() ? 0 : submissions.countSubmittedByOthers(me.get());
        }
        return waiting;
    }
}
