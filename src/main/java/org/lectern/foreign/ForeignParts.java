package org.lectern.foreign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.annotation.Annotation;

/** Every query about what clients sent with annotations. */
@ApplicationScoped
public class ForeignParts implements PanacheRepositoryBase<ForeignPart, String> {

    private static final int LONGEST_OWN_PART = 60;

    public Optional<ForeignPart> of(Annotation annotation) {
        return findByIdOptional(annotation.id());
    }

    /** By annotation. */
    public Map<String, ForeignPart> ofAll(Collection<Annotation> annotations) {
        return annotations.isEmpty()
                ? Map.of()
                : list(
                                "annotation in ?1",
                                annotations.stream().map(Annotation::id).toList())
                        .stream()
                        .collect(Collectors.toMap(ForeignPart::annotation, Function.identity()));
    }

    /** The id of the annotation that has this name; most have their id for a name. */
    public String idOf(String name) {
        return find("name", name)
                .firstResultOptional()
                .map(ForeignPart::annotation)
                .orElse(name);
    }

    /** Those of these names that lead to an annotation already. */
    public List<String> takenAmong(Collection<String> names) {
        return getSession()
                .createQuery(
                        "select p.name from ForeignPart p where p.name in :names union all"
                                + " select a.id from Annotation a where a.id in :names",
                        String.class)
                .setParameterList("names", names)
                .list();
    }

    /** Another name in place of one that is taken, as like it as may be. */
    public static String another(String name) {
        return name.substring(0, Math.min(LONGEST_OWN_PART, name.length())) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
