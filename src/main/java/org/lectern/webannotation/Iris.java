package org.lectern.webannotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.OwnAddresses;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;

/** The IRIs that articles, topics and annotations have on the web of annotations, and what an IRI of ours means. */
@RequestScoped
class Iris {

    private static final Pattern TOPIC = Pattern.compile("/taxonomy(?:/[^/#?]+/|/?#)([^/#?]+)");
    private static final Pattern ANNOTATION = Pattern.compile("/w3c/annotations/([^/?#]+)");

    private final OwnAddresses addresses;

    @Inject
    Iris(OwnAddresses addresses) {
        this.addresses = addresses;
    }

    String container() {
        return addresses.base() + "/w3c/annotations/";
    }

    String annotation(String name) {
        return container() + name;
    }

    /** The text that an annotation's positions refer to: the present one or, where it was left behind, an earlier one. */
    String text(Annotation annotation) {
        Article article = annotation.article();
        return annotation.articleRevision() == article.current().number()
                ? text(article)
                : text(article) + "/" + annotation.articleRevision();
    }

    String text(Article article) {
        return page(article) + "/text";
    }

    String page(Article article) {
        return addresses.base() + "/articles/" + article.id();
    }

    String topic(String version, String id) {
        return addresses.base() + "/taxonomy/" + version + "/" + id;
    }

    static String member(Member member) {
        return "urn:uuid:" + member.id();
    }

    /** The id of the article whose page or text has this IRI. */
    Optional<String> articleAt(String iri) {
        return addresses.articleAt(iri);
    }

    /** The id of the topic, known or not, that this IRI of ours names. */
    Optional<String> topicAt(String iri) {
        return addresses.named(iri, TOPIC);
    }

    /** The id of a topic that is given as its IRI, its id or its label. */
    Optional<String> topicSaid(String words, Taxonomy taxonomy) {
        return topicAt(words).or(() -> taxonomy.topicSaid(words));
    }

    /** The name of the annotation that has this IRI. */
    Optional<String> annotationAt(String iri) {
        return addresses.named(iri, ANNOTATION);
    }
}
