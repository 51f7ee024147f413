package org.lectern.webannotation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The words of the Web Annotation vocabulary (W3C, 23 February 2017), and our own beside them. */
final class Terms {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String LDP_CONTEXT = "http://www.w3.org/ns/ldp.jsonld";
    static final String LDP = "http://www.w3.org/ns/ldp#";
    static final String OA = "http://www.w3.org/ns/oa#";

    static final String MEDIA_TYPE = "application/ld+json";
    static final String WITH_PROFILE = MEDIA_TYPE + "; profile=\"" + CONTEXT + "\"";

    /** What Lectern says itself about every annotation; a client's values for these are not kept. */
    static final Set<String> OURS = Set.of(
            "@context",
            "id",
            "type",
            "motivation",
            "creator",
            "created",
            "modified",
            "body",
            "bodyValue",
            "target",
            "canonical",
            "via",
            "reviewState",
            "reviewer",
            "reviewed",
            "reviewComment",
            "anchorStatus",
            "taxonomyVersion",
            "article");

    private Terms() {}

    /** What our own terms mean, for programs that read JSON-LD as triples. */
    static ObjectNode ownContext() {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.put("lectern", "urn:lectern:terms:");
        context.put("schema", "https://schema.org/");
        for (String term : new String[] {"reviewState", "reviewComment", "anchorStatus", "taxonomyVersion"}) {
            context.put(term, "lectern:" + term);
        }
        context.putObject("reviewer").put("@id", "lectern:reviewer").put("@type", "@id");
        context.putObject("reviewed")
                .put("@id", "lectern:reviewed")
                .put("@type", "http://www.w3.org/2001/XMLSchema#dateTime");
        context.putObject("article").put("@id", "schema:about").put("@type", "@id");
        context.put("title", "schema:headline");
        context.put("outlet", "schema:publisher");
        context.put("byline", "schema:author");
        context.put("publishedOn", "schema:datePublished");
        context.putObject("sourceUrl").put("@id", "schema:url").put("@type", "@id");
        for (String term : new String[] {"stance", "disclaimer", "revision", "textSha256"}) {
            context.put(term, "lectern:" + term);
        }
        return context;
    }
}
