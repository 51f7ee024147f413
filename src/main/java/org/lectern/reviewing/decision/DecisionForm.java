package org.lectern.reviewing.decision;

import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;

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

    /** Only a path of this server: a form from elsewhere must not send a member on to a foreign page. */
    URI backOr(String otherwise) {
        boolean local = back != null && back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        try {
            return new URI(local ? String.valueOf(back) : otherwise);
        } catch (URISyntaxException e) {
            return URI.create(otherwise);
        }
    }
}
