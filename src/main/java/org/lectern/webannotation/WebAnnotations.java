package org.lectern.webannotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.Remainder;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Writes annotations in the Web Annotation Data Model (W3C, 23 February 2017). */
@ApplicationScoped
class WebAnnotations {

    private final Taxonomy taxonomy;
    private final Iris iris;

    @Inject
    WebAnnotations(Taxonomy taxonomy, Iris iris) {
        this.taxonomy = taxonomy;
        this.iris = iris;
    }

    static String name(Annotation annotation, @Nullable ForeignPart foreign) {
        return foreign == null ? annotation.id() : foreign.name().orElse(annotation.id());
    }

    ObjectNode of(Annotation annotation, @Nullable ForeignPart foreign) {
        Optional<Remainder> rest = Optional.ofNullable(foreign).map(ForeignPart::content);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        context(json, rest);
        json.put("id", iris.annotation(name(annotation, foreign)));
        json.put("type", "Annotation");
        motivation(json, annotation, rest);
        person(json.putObject("creator"), annotation.annotator());
        json.put("created", moment(annotation.createdAt()));
        json.put("modified", moment(annotation.updatedAt()));
        bodies(json, annotation, rest);
        target(json.putObject("target"), annotation);
        review(json, annotation);
        article(json.putObject("article"), annotation);
        rest.ifPresent(each -> foreign(json, each));
        return json;
    }

    private static void context(ObjectNode json, Optional<Remainder> rest) {
        ArrayNode contexts = json.putArray("@context").add(Terms.CONTEXT);
        rest.ifPresent(each -> each.contexts().forEach(contexts::add));
        contexts.add(Terms.ownContext());
    }

    private static void motivation(ObjectNode json, Annotation annotation, Optional<Remainder> rest) {
        List<String> said = rest.map(Remainder::motivations).orElse(List.of());
        if (said.size() > 1) {
            said.forEach(json.putArray("motivation")::add);
        } else {
            json.put("motivation", said.isEmpty() ? motivation(annotation) : said.get(0));
        }
    }

    /** Why it was made, as far as topics and note tell. */
    static String motivation(Annotation annotation) {
        return motivation(annotation.topics(), annotation.note().isPresent());
    }

    static String motivation(Set<String> topics, boolean hasNote) {
        if (!topics.isEmpty()) {
            return "classifying";
        }
        return hasNote ? "commenting" : "highlighting";
    }

    private static void person(ObjectNode json, Member member) {
        json.put("id", Iris.member(member))
                .put("type", "Person")
                .put("name", member.name())
                .put("nickname", member.name());
    }

    private void bodies(ObjectNode json, Annotation annotation, Optional<Remainder> rest) {
        ArrayNode bodies = JsonNodeFactory.instance.arrayNode();
        annotation
                .note()
                .filter(words -> !words.isEmpty())
                .ifPresent(words ->
                        bodies.add(rest.flatMap(each -> each.noteWith(words)).orElseGet(() -> note(words))));
        for (Topic topic : taxonomy.topicsOf(annotation.topics())) {
            bodies.addObject()
                    .put("type", "SpecificResource")
                    .put("source", iris.topic(annotation.taxonomyVersion(), topic.id()))
                    .put("purpose", "classifying");
        }
        rest.ifPresent(each -> each.bodies().forEach(bodies::add));
        if (!bodies.isEmpty()) {
            json.set("body", bodies);
        }
    }

    private static ObjectNode note(String words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextualBody")
                .put("value", words)
                .put("format", "text/plain")
                .put("purpose", "commenting");
    }

    private void target(ObjectNode target, Annotation annotation) {
        target.put("type", "SpecificResource");
        target.put("source", iris.text(annotation));
        target.put("scope", iris.page(annotation.article()));
        target.put("format", "text/plain");
        annotation.article().language().ifPresent(value -> target.put("language", value));
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", annotation.quote())
                .put("prefix", annotation.prefix())
                .put("suffix", annotation.suffix());
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", annotation.start())
                .put("end", annotation.end());
    }

    private static void review(ObjectNode json, Annotation annotation) {
        json.put("reviewState", annotation.state().id());
        annotation.reviewer().ifPresent(member -> person(json.putObject("reviewer"), member));
        annotation.reviewedAt().ifPresent(at -> json.put("reviewed", moment(at)));
        annotation.reviewComment().ifPresent(words -> json.put("reviewComment", words));
        json.put("anchorStatus", annotation.anchorStatus().id());
        json.put("taxonomyVersion", annotation.taxonomyVersion());
    }

    private void article(ObjectNode json, Annotation annotation) {
        Article article = annotation.article();
        json.put("id", iris.page(article));
        article.title().ifPresent(value -> json.put("title", value));
        article.outlet().ifPresent(value -> json.put("outlet", value));
        article.byline().ifPresent(value -> json.put("byline", value));
        article.publishedOn().ifPresent(value -> json.put("publishedOn", value));
        article.sourceUrl().ifPresent(value -> json.put("sourceUrl", value));
        article.language().ifPresent(value -> json.put("language", value));
        article.disclaimer().ifPresent(value -> json.put("disclaimer", value));
        json.put("stance", article.stance());
        json.put("revision", annotation.articleRevision());
        json.put("textSha256", annotation.textSha256());
    }

    private static void foreign(ObjectNode json, Remainder rest) {
        if (rest.canonical() != null) {
            json.put("canonical", rest.canonical());
        }
        if (!rest.via().isEmpty()) {
            rest.via().forEach(json.putArray("via")::add);
        }
        rest.properties().properties().forEach(each -> {
            if (!Terms.OURS.contains(each.getKey())) {
                json.set(each.getKey(), each.getValue());
            }
        });
    }

    /** xsd:dateTime in UTC, in whole seconds. */
    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
