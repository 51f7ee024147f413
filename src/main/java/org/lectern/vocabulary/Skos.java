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
import org.lectern.taxonomy.Vocabulary;

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

    private String iri(String version, String term) {
        return base + version + "/" + term;
    }

    /** Both schemes of the version in force with all their concepts. */
    ObjectNode whole() {
        return whole(taxonomy.current());
    }

    /** Both schemes of a version with all their concepts, when there is such a version. */
    Optional<ObjectNode> whole(String version) {
        return taxonomy.lineage().vocabulary(version).map(this::whole);
    }

    private ObjectNode document() {
        return SkosContext.document(taxonomy.lineage().versions().size() > 1);
    }

    private ObjectNode whole(Vocabulary words) {
        ObjectNode document = document();
        ArrayNode graph = document.putArray("@graph");
        graph.add(topics(words));
        graph.add(stances(words));
        words.topics().forEach(topic -> graph.add(concept(words, topic)));
        words.stances().forEach(stance -> graph.add(concept(words, stance)));
        return document;
    }

    /** One scheme or concept, when there is one of this name in this version. */
    Optional<ObjectNode> one(String version, String name) {
        return taxonomy.lineage()
                .vocabulary(version)
                .flatMap(words -> named(words, name))
                .map(found -> document().setAll(found));
    }

    private Optional<ObjectNode> named(Vocabulary words, String name) {
        return switch (name) {
            case TOPICS -> Optional.of(topics(words));
            case STANCES -> Optional.of(stances(words));
            default ->
                words.topic(name).map(topic -> concept(words, topic)).or(() -> words.stance(name)
                        .map(stance -> concept(words, stance)));
        };
    }

    private ObjectNode topics(Vocabulary words) {
        return scheme(
                words, TOPICS, "Topics of a passage", words.topics().stream().map(Topic::id));
    }

    private ObjectNode stances(Vocabulary words) {
        return scheme(
                words,
                STANCES,
                "Stances of an article",
                words.stances().stream().map(Stance::id));
    }

    private ObjectNode scheme(Vocabulary words, String name, String label, Stream<String> terms) {
        String version = words.version();
        ObjectNode scheme = node(version, name, "skos:ConceptScheme", label);
        scheme.put("versionInfo", version);
        ArrayNode concepts = scheme.putArray("hasTopConcept");
        terms.forEach(term -> concepts.add(iri(version, term)));
        new SkosLinks(taxonomy.lineage(), this::iri).putScheme(scheme, version, name);
        return scheme;
    }

    private ObjectNode concept(Vocabulary words, Topic topic) {
        ObjectNode concept = node(words.version(), topic.id(), "skos:Concept", topic.label());
        explain(concept, topic.id(), topic.definition(), topic.included(), topic.excluded());
        place(concept, words.version(), TOPICS);
        concept.putObject("altLabel").putArray("en").add(topic.letter());
        new SkosLinks(taxonomy.lineage(), this::iri).putTopic(concept, words.version(), topic.id());
        return concept;
    }

    private ObjectNode concept(Vocabulary words, Stance stance) {
        ObjectNode concept = node(words.version(), stance.id(), "skos:Concept", stance.label());
        explain(concept, stance.id(), stance.definition(), stance.included(), stance.excluded());
        place(concept, words.version(), STANCES);
        new SkosLinks(taxonomy.lineage(), this::iri).putStance(concept, words.version(), stance.id());
        return concept;
    }

    private static void explain(ObjectNode concept, String id, String definition, String included, String excluded) {
        concept.put("notation", id);
        concept.putObject("definition").put("en", definition);
        if (!included.isEmpty()) {
            concept.putObject("example").put("en", included);
        }
        if (!excluded.isEmpty()) {
            concept.putObject("scopeNote").put("en", "Does not belong here: " + excluded);
        }
    }

    private void place(ObjectNode concept, String version, String scheme) {
        concept.put("inScheme", iri(version, scheme));
        concept.put("topConceptOf", iri(version, scheme));
    }

    private ObjectNode node(String version, String name, String type, String label) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", iri(version, name)).put("type", type);
        node.putObject("prefLabel").put("en", label);
        return node;
    }
}
