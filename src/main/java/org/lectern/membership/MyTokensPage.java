package org.lectern.membership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credential;
import org.lectern.identity.Scope;

/**
 * A member's tokens, and a form for one more.
 *
 * @param secret of the token that was just made; shown this once
 * @param problem why none was made
 */
@CheckedTemplate(basePath = "membership", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyTokensPage(
        List<Row> tokens,
        List<Scope> scopes,
        String typedLabel,
        @Nullable String secret,
        @Nullable String problem) implements TemplateInstance {

    /** A token as it is listed. */
    record Row(
            String id,
            @Nullable String label,
            String scopes,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {

        static Row of(Credential token) {
            return new Row(
                    token.id(),
                    token.label().orElse(null),
                    Scope.words(token.scopes()),
                    token.createdAt(),
                    token.lastUsedAt().orElse(null));
        }
    }
}
