package org.lectern.vocabulary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Topic;

/** The vocabularies, each term with its definition and examples, at an anchor of its own. */
@CheckedTemplate(basePath = "vocabulary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TaxonomyPage(String version, List<Topic> topics, List<Stance> stances) implements TemplateInstance {}
