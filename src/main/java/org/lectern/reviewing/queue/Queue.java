package org.lectern.reviewing.queue;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;

/** For the menu of every page: how many annotations wait for a decision of this member. */
@RequestScoped
@Named("queue")
public class Queue {

    private final Annotations annotations;
    private final CurrentMember me;

    @Inject
    Queue(Annotations annotations, CurrentMember me) {
        this.annotations = annotations;
        this.me = me;
    }

    /** None where the page is drawn on a thread that must not wait for the database: a refusal before any work began. */
    public long getWaiting() {
        return !BlockingOperationControl.isBlockingAllowed() ? 0 : annotations.countSubmittedByOthers(me.get());
    }
}
