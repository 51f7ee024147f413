package org.lectern.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every query about metadata values that came with a later text, and the way they are offered. */
@ApplicationScoped
public class OfferedValues implements PanacheRepositoryBase<OfferedValue, String> {

    private static final Set<Field> NEVER_OFFERED = Set.of(Field.STANCE, Field.STANCE_REASON);

    public List<OfferedValue> of(Article article) {
        return list("article = ?1 order by revision, field", article);
    }

    public Optional<OfferedValue> of(Article article, String id) {
        return find("article = ?1 and id = ?2", article, id).firstResultOptional();
    }

    /** Offers those of the values found with the present text that differ from the present ones. */
    public void offer(Article article, Map<Field, Provenance.Origin> found) {
        found.forEach((field, origin) -> {
            String raw = origin.value();
            Optional<String> clean = raw == null ? Optional.empty() : field.clean(raw);
            if (!NEVER_OFFERED.contains(field) && clean.isPresent() && !clean.equals(article.value(field))) {
                persist(new OfferedValue(article, field, clean.get(), origin));
            }
        });
    }

    /** Makes a value the present one; it is offered no longer. */
    public void take(OfferedValue value, String by) {
        value.take(by);
        delete(value);
    }

    /** Keeps the present value; the other is offered no longer. */
    public void leave(OfferedValue value, String by) {
        value.leave(by);
        delete(value);
    }

    /** Takes back what was offered with one text. */
    public void withdraw(Article article, int revision) {
        delete("article = ?1 and revision = ?2", article, revision);
    }
}
