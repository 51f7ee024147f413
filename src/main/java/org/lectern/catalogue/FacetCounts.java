package org.lectern.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.wording.Wording;

/** Counts what each filter would show. A facet's own selection does not lessen its counts. */
@ApplicationScoped
class FacetCounts {

    private final Taxonomy taxonomy;
    private final Wording wording;

    @Inject
    FacetCounts(Taxonomy taxonomy, Wording wording) {
        this.taxonomy = taxonomy;
        this.wording = wording;
    }

    Facets of(Finder shelf, ShelfFilter filter, Member reader) {
        return new Facets(
                topics(shelf, filter, reader),
                stances(shelf, filter, reader),
                outlets(shelf, filter, reader),
                languages(shelf, filter, reader),
                states(shelf, filter, reader));
    }

    private List<FacetValue> topics(Finder shelf, ShelfFilter filter, Member reader) {
        Map<@Nullable Object, Long> counts = shelf.counts(Facet.TOPIC, filter, reader);
        Set<String> present = new HashSet<>(filter.topics());
        counts.forEach((topic, count) -> {
            if (count > 0) {
                present.add(String.valueOf(topic));
            }
        });
        return taxonomy.topicsWith(present).stream()
                .map(topic -> new FacetValue(
                        topic.id(),
                        topic.label(),
                        topic,
                        counts.getOrDefault(topic.id(), 0L),
                        filter.topics().contains(topic.id())))
                .toList();
    }

    private List<FacetValue> stances(Finder shelf, ShelfFilter filter, Member reader) {
        Map<@Nullable Object, Long> counts = shelf.counts(Facet.STANCE, filter, reader);
        return taxonomy.stances().stream()
                .map(stance -> new FacetValue(
                        stance.id(),
                        stance.label(),
                        null,
                        counts.getOrDefault(stance.id(), 0L),
                        filter.stances().contains(stance.id())))
                .toList();
    }

    /** Those of the whole shelf, by name, so that the list stays while filters change; unknown ones last. */
    private List<FacetValue> outlets(Finder shelf, ShelfFilter filter, Member reader) {
        Map<@Nullable Object, Long> counts = shelf.counts(Facet.OUTLET, filter, reader);
        Set<@Nullable Object> all = new LinkedHashSet<>(
                shelf.counts(Facet.OUTLET, filter.unfiltered(), reader).keySet());
        List<FacetValue> values = new ArrayList<>(all.stream()
                .filter(outlet -> outlet != null)
                .map(String::valueOf)
                .sorted(Comparator.comparing(String::toLowerCase))
                .map(outlet -> outlet(outlet, outlet, counts.getOrDefault(outlet, 0L), filter))
                .toList());
        if (all.contains(null)) {
            values.add(outlet(ShelfFilter.UNKNOWN_OUTLET, "Not known", counts.getOrDefault((Object) null, 0L), filter));
        }
        return values;
    }

    private List<FacetValue> languages(Finder shelf, ShelfFilter filter, Member reader) {
        return shelf.counts(Facet.LANGUAGE, filter, reader).entrySet().stream()
                .filter(each -> each.getKey() != null)
                .map(each -> language(String.valueOf(each.getKey()), each.getValue(), filter))
                .sorted(Comparator.comparing(FacetValue::label))
                .toList();
    }

    private FacetValue language(String tag, long count, ShelfFilter filter) {
        return new FacetValue(
                tag,
                Locale.forLanguageTag(tag).getDisplayName(wording.locale()),
                null,
                count,
                filter.languages().contains(tag));
    }

    private static FacetValue outlet(String value, String label, long count, ShelfFilter filter) {
        return new FacetValue(value, label, null, count, filter.outlets().contains(value));
    }

    /** Those that occur or are asked for: others the member may not even see. */
    private List<FacetValue> states(Finder shelf, ShelfFilter filter, Member reader) {
        Map<@Nullable Object, Long> counts = shelf.counts(Facet.STATE, filter, reader);
        List<FacetValue> values = new ArrayList<>(Arrays.stream(AnnotationState.values())
                .map(state -> new FacetValue(
                        state.id(),
                        state.label(),
                        null,
                        counts.getOrDefault(state, 0L),
                        filter.states().contains(state)))
                .filter(value -> value.count() > 0 || value.chosen())
                .toList());
        values.add(new FacetValue(
                ShelfFilter.UNMARKED,
                "Nothing marked yet",
                null,
                shelf.countUnmarked(filter, reader),
                filter.unmarked()));
        return values;
    }
}
