package org.lectern.vocabulary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** The vocabularies as SKOS (W3C, 18 August 2009) in JSON-LD: two schemes, and a concept for every term. */
@ApplicationScoped
class Skos {

    static final String MEDIA_TYPE = "application/ld+json";

    private static final String TOPICS = "topics";
    private static final String STANCES = "stances";

    private final Taxonomy taxonomy;
    private final String base;

    @Inject
    Skos(Taxonomy taxonomy, @ConfigProperty(name = "lectern.base-url") String base) {
        this.taxonomy = taxonomy;
        this.base = base.replaceAll("/$", "") + "/taxonomy/";
    }

    private String iri(String term) {
        return base + taxonomy.version() + "/" + term;
    }

    /** Both schemes with all their concepts. */
    ObjectNode whole() {
        ObjectNode document = document();
        ArrayNode graph = document.putArray("@graph");
        graph.add(
                scheme(TOPICS, "Topics of a passage", taxonomy.topics().stream().map(Topic::id)));
        graph.add(scheme(
                STANCES, "Stances of an article", taxonomy.stances().stream().map(Stance::id)));
        taxonomy.topics().forEach(topic -> graph.add(concept(topic)));
        taxonomy.stances().forEach(stance -> graph.add(concept(stance)));
        return document;
    }

    /** One scheme or concept, when there is one of this name in this version. */
    Optional<ObjectNode> one(String version, String name) {
        return version.equals(taxonomy.version())
                ? named(name).map(found -> document().setAll(found))
                : Optional.empty();
    }

    private Optional<ObjectNode> named(String name) {
        return switch (name) {
            case TOPICS ->
                Optional.of(scheme(
                        TOPICS,
                        "Topics of a passage",
                        taxonomy.topics().stream().map(Topic::id)));
            case STANCES ->
                Optional.of(scheme(
                        STANCES,
                        "Stances of an article",
                        taxonomy.stances().stream().map(Stance::id)));
            default ->
                taxonomy.topic(name).map(this::concept).or(() -> taxonomy.stance(name)
                        .map(this::concept));
        };
    }

    private ObjectNode scheme(String name, String label, Stream<String> terms) {
        ObjectNode scheme = node(name, "skos:ConceptScheme", label);
        scheme.put("versionInfo", taxonomy.version());
        ArrayNode concepts = scheme.putArray("hasTopConcept");
        terms.forEach(term -> concepts.add(iri(term)));
        return scheme;
    }

    private ObjectNode concept(Topic topic) {
        ObjectNode concept =
                concept(topic.id(), topic.label(), TOPICS, topic.definition(), topic.included(), topic.excluded());
        concept.putObject("altLabel").putArray("en").add(topic.letter());
        return concept;
    }

    private ObjectNode concept(Stance stance) {
        return concept(stance.id(), stance.label(), STANCES, stance.definition(), stance.included(), stance.excluded());
    }

    private ObjectNode concept(
            String id, String label, String scheme, String definition, String included, String excluded) {
        ObjectNode concept = node(id, "skos:Concept", label);
        concept.put("notation", id);
        concept.putObject("definition").put("en", definition);
        concept.putObject("example").put("en", included);
        concept.putObject("scopeNote").put("en", "Does not belong here: " + excluded);
        concept.put("inScheme", iri(scheme));
        concept.put("topConceptOf", iri(scheme));
        return concept;
    }

    private ObjectNode node(String name, String type, String label) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", iri(name)).put("type", type);
        node.putObject("prefLabel").put("en", label);
        return node;
    }

    private static ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode context = document.putObject("@context");
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("owl", "http://www.w3.org/2002/07/owl#");
        context.put("id", "@id").put("type", "@type");
        for (String words : new String[] {"prefLabel", "definition", "example", "scopeNote"}) {
            context.putObject(words).put("@id", "skos:" + words).put("@container", "@language");
        }
        context.putObject("altLabel").put("@id", "skos:altLabel").put("@container", "@language");
        context.put("notation", "skos:notation").put("versionInfo", "owl:versionInfo");
        for (String link : new String[] {"inScheme", "topConceptOf"}) {
            context.putObject(link).put("@id", "skos:" + link).put("@type", "@id");
        }
        context.putObject("hasTopConcept")
                .put("@id", "skos:hasTopConcept")
                .put("@type", "@id")
                .put("@container", "@set");
        return document;
    }
}
