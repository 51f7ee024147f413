package org.lectern.reviewing.decision;

import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.search.Address;

/**
 * A step as a form sends it.
 *
 * @param reason the comment
 * @param back where to go afterwards, a path of this server
 * @param version the version that the person saw
 * @param fragment “true” when a script asks, which wants a piece of a page
 */
record DecisionForm(
        @RestForm @Nullable String reason,
        @RestForm @Nullable String back,
        @RestForm @Nullable String version,
        @RestHeader("X-Fragment") @Nullable String fragment) {

    boolean wantsFragment() {
        return "true".equals(fragment);
    }

    /**
     * @throws ChangedSince when the person saw another version
     */
    void requireSeen(Annotation annotation) {
        if (version != null && !version.isBlank() && !version.strip().equals(String.valueOf(annotation.version()))) {
            throw new ChangedSince(annotation);
        }
    }

    URI backOr(String otherwise) {
        return Address.withinLectern(back, otherwise);
    }
}
