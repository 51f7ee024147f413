package org.lectern.findings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.findings.bulk.Act;
import org.lectern.findings.bulk.Bulk;
import org.lectern.findings.bulk.Outcome;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Role;
import org.lectern.problem.Forbidden;
import org.lectern.problem.Invalid;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.retrieval.Retrieval;
import org.lectern.search.Address;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.wording.Wording;

/** What is done with the annotations that were selected on the page of annotations. */
@Path(SelectedResource.PATH)
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class SelectedResource {

    static final String PATH = "/annotations/selected";
    static final String FRAGMENT = "X-Fragment";

    /** The most that are taken at once, so that an address stays short enough to be understood on its way. */
    private static final int MOST_NAMED = 200;

    private static final int MOST_CHANGED = 500;

    /** Stands for no file yet, but for the page that shows it beforehand. */
    private static final String PREVIEW = "preview";

    private static final Set<String> FILES = Set.of(
            "annotations.csv",
            "annotations.jsonld",
            "project.qdpx",
            "bundle.zip",
            "citations.json",
            "citations.ris",
            "citations.bib",
            PREVIEW);

    private final AnnotationsDesk desk;
    private final Bulk bulk;
    private final Retrieval retrieval;
    private final Taxonomy taxonomy;
    private final CurrentMember me;
    private final Wording wording;

    @Inject
    SelectedResource(
            AnnotationsDesk desk,
            Bulk bulk,
            Retrieval retrieval,
            Taxonomy taxonomy,
            CurrentMember me,
            Wording wording) {
        this.wording = wording;
        this.desk = desk;
        this.bulk = bulk;
        this.retrieval = retrieval;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    /** For a browser that comes back to the address of something done. */
    @GET
    public Response back(@BeanParam AnnotationQuery query, @BeanParam Arrangement arrangement) {
        Address page = arrangement.on(query.at(AnnotationsDesk.PATH));
        return Response.seeOther(URI.create(page.toString())).build();
    }

    @POST
    public Response act(
            @BeanParam AnnotationQuery query,
            @BeanParam Arrangement arrangement,
            @BeanParam SelectedForm form,
            @HeaderParam(FRAGMENT) @Nullable String fragment) {
        AnnotationsDesk.View view = new AnnotationsDesk.View(query, arrangement, form.picked(), null, fragment != null);
        if (form.export() != null) {
            return export(view, form, form.export());
        }
        if (!me.get().may(Role.ANALYST)) {
            throw new Forbidden("Readers can export annotations. A curator can make you an analyst.");
        }
        return act(view, form);
    }

    private Response export(AnnotationsDesk.View view, SelectedForm form, String file) {
        if (!FILES.contains(file)) {
            throw new Invalid("export", "“" + file + "” is no file that annotations leave as.");
        }
        if (!form.meansAll() && form.picked().isEmpty()) {
            return shown(view, form.failed(words().selectOne()));
        }
        if (!form.meansAll() && form.picked().size() > MOST_NAMED) {
            return shown(view, form.failed(words().mostExported(MOST_NAMED)));
        }
        Address address = form.meansAll()
                ? view.query().at("/export")
                : Address.of("/export").withAll("id", form.picked());
        return Response.seeOther(
                        URI.create((file.equals(PREVIEW) ? address : address.at("/export/" + file)).toString()))
                .build();
    }

    private Response act(AnnotationsDesk.View view, SelectedForm form) {
        Act act = Act.of(form.act()).orElseThrow(() -> new Invalid("act", "Nothing like that can be done to several."));
        List<String> ids = form.meansAll()
                ? retrieval.ids(view.query().filter(taxonomy), me.get(), MOST_CHANGED + 1)
                : form.picked();
        String missing = missing(act, ids, form);
        return shown(
                view,
                missing != null
                        ? form.failed(missing)
                        : bulk.carryOut(
                                new Bulk.Order(act, form.topic(), form.reasonGiven()),
                                ids,
                                me.get().id()));
    }

    private FindingsWords words() {
        return wording.of(FindingsWords.class);
    }

    private @Nullable String missing(Act act, List<String> ids, SelectedForm form) {
        if (ids.isEmpty()) {
            return words().selectOne();
        }
        if (ids.size() > MOST_CHANGED) {
            return words().mostChanged(MOST_CHANGED);
        }
        if (act.needsTopic() && (form.topic() == null || form.topic().isBlank())) {
            return words().topicMissing();
        }
        if (act.needsReason() && form.reasonGiven().isBlank()) {
            return words().whyMissing();
        }
        return null;
    }

    /** The page again, with what happened and what was typed; those on which nothing could be done stay selected. */
    private Response shown(AnnotationsDesk.View view, Outcome outcome) {
        List<String> left = outcome.error() != null
                ? view.picked()
                : outcome.refused().stream().map(Outcome.Refused::id).toList();
        AnnotationsDesk.View after =
                new AnnotationsDesk.View(view.query(), view.arrangement(), left, outcome, view.fragment());
        return Response.status(outcome.error() == null ? 200 : 422)
                .entity(desk.rendered(after, me.get().id()))
                .build();
    }
}
