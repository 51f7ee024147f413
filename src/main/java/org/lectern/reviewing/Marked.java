package org.lectern.reviewing;

import java.util.List;
import org.lectern.annotation.Annotation;
import org.lectern.taxonomy.Topic;

/** An annotation with its topics, in the order of their keys. */
public record Marked(Annotation annotation, List<Topic> topics) {}
