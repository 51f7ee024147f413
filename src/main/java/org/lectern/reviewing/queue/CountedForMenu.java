package org.lectern.reviewing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import org.lectern.annotation.Submissions;
import org.lectern.identity.CountedAlong;
import org.lectern.identity.Role;

/** What waits for a reviewer's decision is counted with the reviewer. */
@ApplicationScoped
class CountedForMenu implements CountedAlong {

    @Override
    public String count() {
        return Submissions.COUNT_OF_OTHERS;
    }

    @Override
    public Role from() {
        return Role.REVIEWER;
    }
}
