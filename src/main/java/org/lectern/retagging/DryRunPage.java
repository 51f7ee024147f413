package org.lectern.retagging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;

/**
 * What a migration would do, and the form that does it.
 *
 * @param states the columns of the table
 * @param words the file, which the form sends again
 * @param reason what was typed as the reason
 * @param problem why nothing was migrated, if it was tried
 */
@CheckedTemplate(basePath = "retagging", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DryRunPage(
        DryRun run,
        List<AnnotationState> states,
        String words,
        String reason,
        @Nullable String problem) implements TemplateInstance {}
