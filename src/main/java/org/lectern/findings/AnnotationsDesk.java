package org.lectern.findings;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.findings.bulk.Outcome;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.retrieval.Found;
import org.lectern.retrieval.Retrieval;
import org.lectern.retrieval.Tallies;
import org.lectern.retrieval.Tally;
import org.lectern.search.Address;
import org.lectern.search.Pager;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.wording.Wording;

/** Puts the annotations page together, in two statements however many there are. */
@ApplicationScoped
class AnnotationsDesk {

    static final String PATH = "/annotations";

    private static final int PAGE_SIZE = 50;

    private final Retrieval retrieval;
    private final Tallies tallies;
    private final AnnotationChoices choices;
    private final Members members;
    private final Taxonomy taxonomy;
    private final Wording wording;

    @Inject
    AnnotationsDesk(
            Retrieval retrieval,
            Tallies tallies,
            AnnotationChoices choices,
            Members members,
            Taxonomy taxonomy,
            Wording wording) {
        this.wording = wording;
        this.retrieval = retrieval;
        this.tallies = tallies;
        this.choices = choices;
        this.members = members;
        this.taxonomy = taxonomy;
    }

    /**
     * What the page is asked to show.
     *
     * @param picked the ids of those that are selected
     * @param outcome what was just done
     * @param fragment whether a script asks, which needs no frame
     */
    record View(
            AnnotationQuery query,
            Arrangement arrangement,
            List<String> picked,
            @Nullable Outcome outcome,
            boolean fragment) {

        Address address() {
            return arrangement.on(query.at(PATH));
        }
    }

    /** The page as it is after other transactions. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String rendered(View view, String memberId) {
        return page(view, members.get(memberId)).render();
    }

    TemplateInstance page(View view, Member reader) {
        Findings found = findings(view, reader);
        return view.fragment() ? new AnnotationsFragment(found) : new AnnotationsPage(found);
    }

    private Findings findings(View view, Member reader) {
        AnnotationQuery query = view.query();
        Arrangement arrangement = view.arrangement();
        AnnotationFilter filter = query.filter(taxonomy);
        Address address = view.address();
        Tally tally = tallies.of(filter, reader);
        Pager pager = Pager.of(arrangement.page(), PAGE_SIZE, tally.rows(filter, arrangement.grouping()), address);
        Retrieval.Wanted wanted = new Retrieval.Wanted(filter, arrangement.sorting(), arrangement.grouping(), reader);
        List<Found> found = retrieval.page(wanted, pager.page() - 1, PAGE_SIZE);
        List<Findings.Choice> offered = choices.of(query, tally, reader);
        return new Findings(
                tally,
                RowGroup.of(
                        found,
                        found.stream()
                                .map(each -> AnnotationRow.of(each, filter.words(), taxonomy, reader))
                                .toList(),
                        pager.first(),
                        new RowGroup.Plan(arrangement.grouping(), address, taxonomy)),
                typed(query, arrangement),
                offered,
                Chips.of(query, offered, address, wording.of(FindingsWords.class)),
                new Findings.Addresses(
                        query.at("").toString(),
                        address.at(SelectedResource.PATH).toString()),
                pager,
                taxonomy.topics(),
                view.picked(),
                view.outcome());
    }

    private static Findings.Typed typed(AnnotationQuery query, Arrangement arrangement) {
        return new Findings.Typed(
                Objects.toString(query.q(), ""),
                Objects.toString(query.from(), ""),
                Objects.toString(query.to(), ""),
                query.article(),
                query.id(),
                arrangement.sorting(),
                arrangement.grouping());
    }
}
