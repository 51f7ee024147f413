package org.lectern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Credentials;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.identity.SessionCookie;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.library.Draft;
import org.lectern.library.Field;
import org.lectern.library.Part;
import org.lectern.library.Provenance;
import org.lectern.taxonomy.Taxonomy;

/** Members, articles and annotations for tests, each with a name of its own; requests made as a member. */
public final class Fixtures {

    public static final String PASSWORD = "a long password";

    private static final String CSRF = "csrf-token-of-the-tests-0123456789abcdef";

    private Fixtures() {}

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    public static Member member(Role role) {
        String name = role.id() + " " + UUID.randomUUID().toString().substring(0, 8);
        return QuarkusTransaction.requiringNew().call(() -> bean(Members.class).add(new Member(name, PASSWORD, role)));
    }

    public static Article draft(String... paragraphs) {
        return draft(origin("2016-03-09"), paragraphs);
    }

    /** A draft whose markup gives another day than its text. */
    public static Article draftWithTwoDays(String day, String otherDay) {
        Provenance.Other other = new Provenance.Other(otherDay, Provenance.Source.MARKUP, "meta date: " + otherDay);
        return draft(
                new Provenance.Origin(
                        day, Provenance.Source.TEXT, "Published " + day, 0.4, "importer", 1, List.of(other)),
                "One paragraph.");
    }

    /** A draft of which it is proposed to split it before each of these paragraphs. */
    public static Article draftWithProposals(List<Integer> before, String... paragraphs) {
        Part part = new Part(Map.of(), 0, List.of("several-articles"));
        return draft(
                origin("2016-03-09"),
                before.stream()
                        .map(each -> new Draft.Proposal(each, "A headline with a line on its author.", part))
                        .toList(),
                paragraphs);
    }

    private static Article draft(Provenance.Origin day, String... paragraphs) {
        return draft(day, List.of(), paragraphs);
    }

    private static Article draft(Provenance.Origin day, List<Draft.Proposal> proposals, String... paragraphs) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Field, Provenance.Origin> metadata = new EnumMap<>(Field.class);
            metadata.put(Field.TITLE, origin("A title of " + UUID.randomUUID()));
            metadata.put(Field.OUTLET, origin("The Test Outlet"));
            metadata.put(Field.PUBLISHED_ON, day);
            metadata.put(Field.LANGUAGE, origin("en"));
            metadata.put(Field.DISCLAIMER, origin("Written for tests; nobody's view."));
            return bean(Articles.class)
                    .add(new Draft(
                            null,
                            ArticleText.of(List.of(paragraphs)),
                            Set.of(),
                            metadata,
                            List.of(),
                            Set.of(),
                            proposals,
                            "Made for a test.",
                            "tests"));
        });
    }

    private static Provenance.Origin origin(String value) {
        return new Provenance.Origin(value, Provenance.Source.FILE, "fixture", null, "tests");
    }

    public static Article published(String... paragraphs) {
        Article draft = draft(paragraphs);
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = bean(Articles.class).findById(draft.id());
            article.publish("tests");
            return article;
        });
    }

    /** Marks the only place where these words stand. */
    public static Annotation mark(Article article, Member annotator, String quote, String... topics) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article attached = bean(Articles.class).get(article.id(), annotator);
            TextAnchor anchor = TextAnchor.in(attached.text(), new TextAnchor.Selector(quote, null, null, null, null));
            Annotation annotation = Annotation.mark(
                    attached,
                    anchor,
                    Set.of(topics),
                    "a note",
                    annotator,
                    bean(Taxonomy.class).version());
            bean(Annotations.class).persist(annotation);
            return annotation;
        });
    }

    /** A request under /api with this member's token. */
    public static RequestSpecification api(Member member) {
        String token = QuarkusTransaction.requiringNew().call(() -> bean(Credentials.class)
                .issueToken(bean(Members.class).get(member.id())));
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /** A browser's request as this member: session and forgery token; add form parameters and send. */
    public static RequestSpecification browser(Member member) {
        String secret = QuarkusTransaction.requiringNew().call(() -> bean(Credentials.class)
                .openSession(bean(Members.class).get(member.id())));
        return RestAssured.given()
                .cookie(SessionCookie.NAME, secret)
                .cookie("lectern-csrf", CSRF)
                .header("X-CSRF-Token", CSRF)
                .redirects()
                .follow(false);
    }
}
