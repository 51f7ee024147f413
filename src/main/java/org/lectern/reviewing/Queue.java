package org.lectern.reviewing;

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

    public long getWaiting() {
        return annotations.countSubmittedByOthers(me.get());
    }
}
