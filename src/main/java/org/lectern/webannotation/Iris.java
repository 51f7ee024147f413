package org.lectern.webannotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.taxonomy.Taxonomy;

/**
 * The IRIs that articles, topics and annotations have on the web of annotations, and what an IRI of ours means. They
 * begin with the configured base address. A base address of this machine alone names nothing to anybody else; then the
 * address of this machine that the client used is as good, and what it is given can be fetched.
 */
@RequestScoped
class Iris {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Pattern ARTICLE = Pattern.compile("/articles/([^/?#]+)(/text(/\\d+)?)?/?([?#].*)?");
    private static final Pattern TOPIC = Pattern.compile("/taxonomy(?:/[^/#?]+/|/?#)([^/#?]+)");

    private final String base;
    private final Set<String> bases = new LinkedHashSet<>();

    @Inject
    Iris(@ConfigProperty(name = "lectern.base-url") String configured, UriInfo uri) {
        String used = withoutSlash(uri.getBaseUri().toString());
        String ours = withoutSlash(configured);
        this.base = isThisMachine(ours) && isThisMachine(used) ? used : ours;
        bases.add(ours);
        bases.add(used);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static boolean isThisMachine(String address) {
        String host = URI.create(address).getHost();
        return host != null && THIS_MACHINE.contains(host);
    }

    String container() {
        return base + "/w3c/annotations/";
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
        return base + "/articles/" + article.id();
    }

    String topic(String version, String id) {
        return base + "/taxonomy/" + version + "/" + id;
    }

    static String member(Member member) {
        return "urn:uuid:" + member.id();
    }

    /** The id of the article whose page or text has this IRI. */
    Optional<String> articleAt(String iri) {
        return ours(iri, ARTICLE);
    }

    /** The id of the topic, known or not, that this IRI of ours names. */
    Optional<String> topicAt(String iri) {
        return ours(iri, TOPIC);
    }

    /** The id of a topic that is given as its IRI, its id or its label. */
    Optional<String> topicSaid(String words, Taxonomy taxonomy) {
        return topicAt(words).or(() -> taxonomy.topics().stream()
                .filter(topic -> topic.id().equalsIgnoreCase(words.strip())
                        || topic.label().equalsIgnoreCase(words.strip()))
                .map(topic -> topic.id())
                .findFirst());
    }

    /** The name of the annotation that has this IRI. */
    Optional<String> annotationAt(String iri) {
        return ours(iri, Pattern.compile("/w3c/annotations/([^/?#]+)"));
    }

    private Optional<String> ours(String iri, Pattern path) {
        return bases.stream()
                .filter(each -> iri.startsWith(each + "/"))
                .map(each -> path.matcher(iri.substring(each.length())))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
