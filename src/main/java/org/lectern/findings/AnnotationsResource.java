package org.lectern.findings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.search.Address;
import org.lectern.search.Chip;
import org.lectern.search.Pager;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Taxonomy;

/** The page of annotations across articles, with filters in the address. */
@Path("/annotations")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class AnnotationsResource {

    private static final int PAGE_SIZE = 50;

    private final Annotations annotations;
    private final AnnotationChoices choices;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    AnnotationsResource(Annotations annotations, AnnotationChoices choices, Taxonomy taxonomy, CurrentMember me) {
        this.annotations = annotations;
        this.choices = choices;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Transactional
    public AnnotationsPage page(@BeanParam AnnotationQuery query) {
        Member reader = me.get();
        AnnotationFilter filter = query.filter(taxonomy);
        Address address = query.at("/annotations");
        long total = annotations.count(filter, reader);
        Pager pager = Pager.of(query.page(), PAGE_SIZE, total, address);
        SearchTerms words = filter.words() == null
                ? SearchTerms.of(null)
                : new SearchTerms(List.of(Objects.requireNonNull(filter.words())));
        List<AnnotationsPage.Choice> offered = choices.of(query, reader);
        return new AnnotationsPage(
                annotations.page(filter, reader, pager.page() - 1, PAGE_SIZE).stream()
                        .map(annotation -> AnnotationRow.of(annotation, words, taxonomy))
                        .toList(),
                total,
                Objects.toString(query.q(), ""),
                Objects.toString(query.from(), ""),
                Objects.toString(query.to(), ""),
                query.article(),
                offered,
                chips(query, offered, address),
                annotations.countUncertain(reader),
                address.without("q").at("/export").toString(),
                pager);
    }

    private static List<Chip> chips(AnnotationQuery query, List<AnnotationsPage.Choice> choices, Address address) {
        List<Chip> chips = new ArrayList<>();
        if (query.q() != null && !query.q().isBlank()) {
            chips.add(new Chip("“" + query.q() + "”", address.without("q").toString()));
        }
        query.article()
                .forEach(id -> chips.add(
                        new Chip("Article " + id, address.without("article", id).toString())));
        choices.forEach(choice -> choice.values().stream()
                .filter(AnnotationsPage.Value::chosen)
                .forEach(value -> chips.add(new Chip(
                        value.label(),
                        address.without(choice.name(), value.value()).toString()))));
        if (query.from() != null && !query.from().isBlank()) {
            chips.add(new Chip("From " + query.from(), address.without("from").toString()));
        }
        if (query.to() != null && !query.to().isBlank()) {
            chips.add(new Chip("To " + query.to(), address.without("to").toString()));
        }
        return chips;
    }
}
