package org.lectern.foreign;

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
public class ForeignParts implements PanacheRepositoryBase<ForeignPart, String> {

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

    public boolean has(String name) {
        return count("name = ?1 or annotation = ?1", name) > 0;
    }
}
