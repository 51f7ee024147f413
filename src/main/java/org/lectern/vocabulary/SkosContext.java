package org.lectern.vocabulary;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the short names in our JSON-LD mean. */
final class SkosContext {

    /** Links between terms of different versions. */
    static final List<String> MATCHES = List.of("exactMatch", "broadMatch", "narrowMatch", "relatedMatch");

    private SkosContext() {}

    /**
     * A document that holds nothing but the context.
     *
     * @param several whether there is more than one version, so that terms link to each other
     */
    static ObjectNode document(boolean several) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode context = document.putObject("@context");
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("owl", "http://www.w3.org/2002/07/owl#");
        context.put("id", "@id").put("type", "@type");
        for (String words : List.of("prefLabel", "definition", "example", "scopeNote", "altLabel")) {
            context.putObject(words).put("@id", "skos:" + words).put("@container", "@language");
        }
        context.put("notation", "skos:notation").put("versionInfo", "owl:versionInfo");
        for (String link : List.of("inScheme", "topConceptOf")) {
            context.putObject(link).put("@id", "skos:" + link).put("@type", "@id");
        }
        links(context, "skos:", List.of("hasTopConcept"));
        if (several) {
            context.put("dct", "http://purl.org/dc/terms/").put("deprecated", "owl:deprecated");
            links(context, "skos:", MATCHES);
            links(context, "dct:", List.of("replaces", "isReplacedBy"));
        }
        return document;
    }

    private static void links(ObjectNode context, String prefix, List<String> names) {
        for (String name : names) {
            context.putObject(name)
                    .put("@id", prefix + name)
                    .put("@type", "@id")
                    .put("@container", "@set");
        }
    }
}
