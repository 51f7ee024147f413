package org.lectern.findings;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.findings.bulk.Outcome;

/**
 * What is asked of selected annotations.
 *
 * @param ids those that are ticked
 * @param all “yes” for all that match instead
 * @param act what to do with them
 * @param export the file they are to leave as
 * @param topic for acts that need one
 * @param reason a reviewer's comment
 */
public record SelectedForm(
        @RestForm @Nullable List<String> ids,
        @RestForm @Nullable String all,
        @RestForm @Nullable String act,
        @RestForm @Nullable String export,
        @RestForm @Nullable String topic,
        @RestForm @Nullable String reason) {

    List<String> picked() {
        return ids == null
                ? List.of()
                : ids.stream().filter(id -> !id.isBlank()).distinct().toList();
    }

    boolean meansAll() {
        return "yes".equals(all);
    }

    String reasonGiven() {
        return Objects.toString(reason, "");
    }

    /** Why nothing was tried; what was typed and chosen stays. */
    Outcome failed(String error) {
        return Outcome.failed(error, reasonGiven(), topic);
    }
}
