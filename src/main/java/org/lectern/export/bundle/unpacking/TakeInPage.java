package org.lectern.export.bundle.unpacking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.export.bundle.opening.NotTakenIn;

/** The form by which a curator takes in a bundle or a CSV, with what came of the last one. */
@CheckedTemplate(basePath = "export", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TakeInPage(@Nullable String done, @Nullable String problem, List<NotTakenIn.Line> lines)
        implements TemplateInstance {}
