package org.lectern.vocabulary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.TaxonomyVersion;
import org.lectern.taxonomy.Topic;

/**
 * The vocabularies of a version, each term with its definition and examples, at an anchor of its own.
 *
 * @param inForce the version that annotations are made under now
 * @param current whether it is this one
 * @param asked what the addresses of its files end with
 * @param first the version that Lectern came with
 * @param later those that took its place, oldest first
 */
@CheckedTemplate(basePath = "vocabulary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TaxonomyPage(
        String version,
        String inForce,
        boolean current,
        String asked,
        List<Entry> topics,
        List<Stance> stances,
        String first,
        List<TaxonomyVersion> later)
        implements TemplateInstance {

    /**
     * A topic with what became of it.
     *
     * @param becomes topics of the next version; none when it was retired, or this version is in force
     */
    record Entry(Topic topic, List<Topic> becomes) {}
}
