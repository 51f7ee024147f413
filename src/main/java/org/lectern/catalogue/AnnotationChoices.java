package org.lectern.catalogue;

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

    private final Shelf shelf;
    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    AnnotationChoices(Shelf shelf, Annotations annotations, Taxonomy taxonomy) {
        this.shelf = shelf;
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
                new AnnotationsPage.Choice("outlet", "Outlet", named(shelf.outletsMarked(reader), query.outlet())),
                new AnnotationsPage.Choice(
                        "annotator", "Annotator", named(annotations.annotators(reader), query.annotator())),
                new AnnotationsPage.Choice("state", "Review state", states(query, reader)));
    }

    private List<FacetValue> topics(AnnotationQuery query) {
        List<FacetValue> values = new ArrayList<>();
        taxonomy.topics()
                .forEach(topic -> values.add(new FacetValue(
                        topic.id(), topic.label(), topic, 0, query.topic().contains(topic.id()))));
        values.add(value(AnnotationFilter.UNTAGGED, "No topic", query.topic()));
        return values;
    }

    /** Readers see accepted ones and have none of their own. */
    private static List<FacetValue> states(AnnotationQuery query, Member reader) {
        return Arrays.stream(AnnotationState.values())
                .filter(state -> reader.may(Role.ANALYST) || state == AnnotationState.ACCEPTED)
                .map(state -> value(state.id(), state.label(), query.state()))
                .toList();
    }

    private static List<FacetValue> named(List<String> names, List<String> chosen) {
        return names.stream().map(name -> value(name, name, chosen)).toList();
    }

    private static FacetValue value(String value, String label, List<String> chosen) {
        return new FacetValue(value, label, null, 0, chosen.contains(value));
    }
}
