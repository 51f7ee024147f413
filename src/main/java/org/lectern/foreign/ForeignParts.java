package org.lectern.webannotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.annotation.Annotation;

/** Every query about what clients sent with annotations. */
@ApplicationScoped
class ForeignParts implements PanacheRepositoryBase<ForeignPart, String> {

    Optional<ForeignPart> of(Annotation annotation) {
        return findByIdOptional(annotation.id());
    }

    /** By annotation. */
    Map<String, ForeignPart> ofAll(Collection<Annotation> annotations) {
        return annotations.isEmpty()
                ? Map.of()
                : list(
                                "annotation in ?1",
                                annotations.stream().map(Annotation::id).toList())
                        .stream()
                        .collect(Collectors.toMap(ForeignPart::annotation, Function.identity()));
    }

    /** The id of the annotation that has this name; most have their id for a name. */
    String idOf(String name) {
        return find("name", name)
                .firstResultOptional()
                .map(ForeignPart::annotation)
                .orElse(name);
    }

    boolean has(String name) {
        return count("name = ?1 or annotation = ?1", name) > 0;
    }
}
