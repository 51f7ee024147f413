package org.lectern.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.taxonomy.Taxonomy;

/** The values that the filters of the annotations page can take for one member. */
@ApplicationScoped
class AnnotationChoices {

    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    AnnotationChoices(Annotations annotations, Taxonomy taxonomy) {
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    List<AnnotationsPage.Choice> of(AnnotationQuery query, Member reader) {
        return List.of(
                new AnnotationsPage.Choice("topic", "Topic", topics(query)),
                new AnnotationsPage.Choice(
                        "stance",
                        "Stance of the article",
                        taxonomy.stances().stream()
                                .map(stance -> value(stance.id(), stance.label(), query.stance()))
                                .toList()),
                new AnnotationsPage.Choice("outlet", "Outlet", named(annotations.outlets(reader), query.outlet())),
                new AnnotationsPage.Choice(
                        "annotator", "Annotator", named(annotations.annotators(reader), query.annotator())),
                new AnnotationsPage.Choice("state", "Review state", states(query, reader)));
    }

    private List<AnnotationsPage.Value> topics(AnnotationQuery query) {
        List<AnnotationsPage.Value> values = new ArrayList<>();
        taxonomy.topics()
                .forEach(topic -> values.add(new AnnotationsPage.Value(
                        topic.id(), topic.label(), topic, query.topic().contains(topic.id()))));
        values.add(value(AnnotationFilter.UNTAGGED, "No topic", query.topic()));
        return values;
    }

    /** Readers see accepted ones and have none of their own. */
    private static List<AnnotationsPage.Value> states(AnnotationQuery query, Member reader) {
        return Arrays.stream(AnnotationState.values())
                .filter(state -> reader.may(Role.ANALYST) || state == AnnotationState.ACCEPTED)
                .map(state -> value(state.id(), state.label(), query.state()))
                .toList();
    }

    private static List<AnnotationsPage.Value> named(List<String> names, List<String> chosen) {
        return names.stream().map(name -> value(name, name, chosen)).toList();
    }

    private static AnnotationsPage.Value value(String value, String label, List<String> chosen) {
        return new AnnotationsPage.Value(value, label, null, chosen.contains(value));
    }
}
