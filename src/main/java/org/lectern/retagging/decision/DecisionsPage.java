package org.lectern.retagging.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.retagging.Retagging;
import org.lectern.taxonomy.Topic;

/**
 * The annotations whose topics a member has to decide on.
 *
 * @param version the one in force
 * @param total how many there are on all pages
 * @param draftsOfOthers how many wait that only their authors see
 * @param previous the address of the page before, or null
 * @param next the address of the page after, or null
 * @param done what a migration just did, or null
 * @param decided the annotation that was just decided on, or null
 * @param becoming its topics now
 */
@CheckedTemplate(basePath = "retagging", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionsPage(
        String version,
        List<Waiting> waiting,
        long total,
        long draftsOfOthers,
        @Nullable String previous,
        @Nullable String next,
        Retagging.@Nullable Done done,
        @Nullable Annotation decided,
        List<Topic> becoming)
        implements TemplateInstance {}
