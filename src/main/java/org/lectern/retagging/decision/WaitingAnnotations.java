package org.lectern.retagging.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.SelectionQuery;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Visibility;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/** Queries about annotations that are not tagged under the version of the taxonomy in force. */
@ApplicationScoped
public class WaitingAnnotations implements PanacheRepositoryBase<Annotation, String> {

    /**
     * Those that the member may settle, a curator all that they may see, others their own; by version, and in each in
     * the order of the ids.
     */
    List<Annotation> waiting(String inForce, Member keeper, int page, int size) {
        return query(
                        inForce,
                        keeper,
                        Annotation.class,
                        "from Annotation a join fetch a.annotator left join fetch a.reviewer join fetch a.article where ",
                        " order by a.taxonomyVersion, a.id")
                .setFirstResult(page * size)
                .setMaxResults(size)
                .list();
    }

    private <T> SelectionQuery<T> query(String inForce, Member keeper, Class<T> type, String from, String order) {
        List<String> clauses = new ArrayList<>(List.of("a.taxonomyVersion <> :version"));
        if (!keeper.may(Role.CURATOR)) {
            clauses.add("a.annotator = :reader");
        }
        Visibility visibility = new Visibility(keeper);
        clauses.add(visibility.of("a"));
        SelectionQuery<T> query = getSession()
                .createSelectionQuery(from + String.join(" and ", clauses) + order, type)
                .setParameter("version", inForce);
        visibility.parameters().forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    /** How many drafts of others wait, which nobody but their authors may see. */
    long countDraftsOfOthers(String inForce, Member member) {
        return count(
                "taxonomyVersion <> ?1 and deletedAt is null and state = ?2 and annotator <> ?3",
                inForce,
                AnnotationState.DRAFT,
                member);
    }
}
