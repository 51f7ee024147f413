package org.lectern.webannotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.ForeignParts;
import org.lectern.identity.Member;

/** Writes the annotations that a member may see as an AnnotationCollection and its pages (protocol, section 4). */
@ApplicationScoped
class Collection {

    /** Annotations on a page. */
    static final int PAGE = 20;

    static final String LABEL = "Annotations in Lectern";

    private final Annotations annotations;
    private final ForeignParts foreignParts;
    private final WebAnnotations writer;
    private final Iris iris;

    @Inject
    Collection(Annotations annotations, ForeignParts foreignParts, WebAnnotations writer, Iris iris) {
        this.annotations = annotations;
        this.foreignParts = foreignParts;
        this.writer = writer;
        this.iris = iris;
    }

    String id(View view) {
        return iris.container() + view.query();
    }

    ObjectNode container(View view, Annotations.Extent extent, Member reader) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("@context").add(Terms.CONTEXT).add(Terms.LDP_CONTEXT);
        json.put("id", id(view));
        json.putArray("type").add("BasicContainer").add("AnnotationCollection");
        describe(json, extent, reader);
        if (extent.count() > 0) {
            if (view.minimal()) {
                json.put("first", page(view, 0));
            } else {
                json.set("first", page(view, 0, extent, reader).without("@context"));
            }
            json.put("last", page(view, lastPage(extent)));
        }
        return json;
    }

    /** Nothing can have changed before the member came who sees it. */
    private static void describe(ObjectNode json, Annotations.Extent extent, Member reader) {
        json.put("label", LABEL);
        json.put("total", extent.count());
        json.put("modified", WebAnnotations.moment(extent.lastChange().orElse(reader.createdAt())));
    }

    private String page(View view, long number) {
        return iris.container() + view.queryOfPage(number);
    }

    private static long lastPage(Annotations.Extent extent) {
        return Math.max(0, (extent.count() - 1) / PAGE);
    }

    ObjectNode page(View view, int number, Annotations.Extent extent, Member reader) {
        if (number < 0 || number > lastPage(extent)) {
            throw new NotFoundException();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@context", Terms.CONTEXT);
        json.put("id", page(view, number));
        json.put("type", "AnnotationPage");
        ObjectNode whole = json.putObject("partOf").put("id", id(view)).put("type", "AnnotationCollection");
        describe(whole, extent, reader);
        json.put("startIndex", number * PAGE);
        if (number > 0) {
            json.put("prev", page(view, number - 1));
        }
        if (number < lastPage(extent)) {
            json.put("next", page(view, number + 1));
        }
        items(json.putArray("items"), view, annotations.oldestFirst(view.filter(), reader, number, PAGE));
        return json;
    }

    private void items(ArrayNode items, View view, List<Annotation> some) {
        Map<String, ForeignPart> foreign = foreignParts.ofAll(some);
        for (Annotation annotation : some) {
            ForeignPart theirs = foreign.get(annotation.id());
            if (view.iris()) {
                items.add(iris.annotation(WebAnnotations.name(annotation, theirs)));
            } else {
                items.add(writer.of(annotation, theirs));
            }
        }
    }
}
