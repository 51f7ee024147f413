package org.lectern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.CarryOver;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.Importer;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Field;
import org.lectern.library.OfferedValues;
import org.lectern.library.Provenance;
import org.lectern.library.RevisedArticles;
import org.lectern.review.Reviews;

/** A library of which every page has something to show: an article with a disclaimer and unusual words, a draft, annotations in each state. */
@ApplicationScoped
public class Filled {

    @Inject
    Importer importer;

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    @Inject
    Articles articles;

    @Inject
    CarryOver carryOver;

    @Inject
    OfferedValues offered;

    private Member curator;
    private Article article;
    private String job;
    private String imported;
    private Annotation waiting;
    private Annotation accepted;
    private Annotation moved;

    public void fill() {
        curator = Fixtures.member(Role.CURATOR);
        Member analyst = Fixtures.member(Role.ANALYST);
        article = Fixtures.published(
                "The quandelweir was built by hand.",
                "Nobody has seen the flimmerstone since May.",
                "By the quandelweir the grass is cut once a year.");
        waiting = Fixtures.mark(article, analyst, "seen the flimmerstone since", "territory");
        accepted = Fixtures.mark(article, analyst, "quandelweir was built", "territory");
        moved = Fixtures.mark(article, curator, "By the quandelweir the grass is cut", "territory");
        Fixtures.api(curator)
                .delete("/api/annotations/"
                        + Fixtures.mark(article, curator, "Nobody has seen the flimmerstone", "territory")
                                .id());
        job = sent();
        importer.importFile(job);
        imported = Fixtures.api(curator).get("/api/imports/" + job).path("articles[0]");
        QuarkusTransaction.requiringNew().run(() -> {
            List.of(article.id(), imported).forEach(this::describe);
            note(waiting, analyst);
            note(accepted, analyst);
            tagEarlier(moved);
            reviews.of(annotations.get(accepted.id(), curator)).accept(curator, null);
            Article attached = articles.findById(article.id());
            RevisedArticles.revise(
                    articles,
                    attached,
                    List.of(
                            "The quandelweir was built by hand.",
                            "Nobody has seen the flimmerstone since May.",
                            "By the quandelweir the grass grows and is cut once a year."));
            carryOver.to(attached, curator.name());
            offered.offer(attached, Map.of(Field.SUBTITLE, said("Built by the quandelweir")));
        });
    }

    private String sent() {
        byte[] file = ("Quorlbridge\n\nA draft tells of the quandelweir too, and of number " + UUID.randomUUID()
                        + ".\n")
                .getBytes(StandardCharsets.UTF_8);
        return Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", "weir.txt", file)
                .post("/api/imports")
                .path("[0].id");
    }

    private void describe(String id) {
        Article attached = articles.findById(id);
        attached.set(Field.TITLE, said("Quorlbridge"));
        attached.set(Field.DISCLAIMER, said(Shown.DISCLAIMER));
    }

    private static Provenance.Origin said(String value) {
        return new Provenance.Origin(value, Provenance.Source.CURATOR, "seen", null, "tests");
    }

    private void note(Annotation annotation, Member author) {
        Annotation attached = annotations.get(annotation.id(), author);
        attached.edit(author, new Annotation.Edit(null, null, new Annotation.NewNote("An umbrelgate of a note.")), "1");
        reviews.of(attached).submit(author);
    }

    /** Its topics wait for a decision. */
    private void tagEarlier(Annotation annotation) {
        annotations
                .get(annotation.id(), curator)
                .edit(curator, new Annotation.Edit(null, Set.of("territory"), null), "0");
    }

    /** What to ask of a route, so that it shows words of the article; each parameter is filled by its place. */
    public List<String> addresses(String route) {
        String one = route.replace("/words/{language}", "/words/en")
                .replace("/articles/{id}", "/articles/" + article.id())
                .replace("/annotations/{id}", "/annotations/" + accepted.id())
                .replace("/w3c/annotations/{name}", "/w3c/annotations/" + accepted.id())
                .replace("/review/items/{id}", "/review/items/" + waiting.id())
                .replace("/curation/{id}", "/curation/" + imported)
                .replace("/import/{id}", "/import/" + job)
                .replace("/imports/{id}", "/imports/" + job)
                .replace("/groups/{id}", "/groups/__world__")
                .replace("{revision}", "1")
                .replace("{number}", "1")
                .replace("{version}", "1");
        return switch (route) {
            case "/library" ->
                List.of("/library?q=quandelweir", "/library?q=Quorlbridge", "/library?drafts=yes&q=quandelweir");
            case "/annotations" -> List.of("/annotations?q=flimmerstone", "/annotations?q=umbrelgate");
            case "/annotations/uncertain" ->
                List.of("/annotations/uncertain", "/annotations/uncertain?article=" + article.id());
            case "/articles/{id}" -> List.of(one, one + "?attach=" + moved.id());
            case "/articles/{id}/revisions/diff", "/api/articles/{id}/revisions/diff" -> List.of(one + "?from=1&to=2");
            case "/compare" -> {
                String both = "/compare?a=" + article.id() + "&a=" + another();
                yield List.of("/compare", both, both + "&view=full");
            }
            case "/api/comparison", "/api/comparison/wording" ->
                List.of(route + "?article=" + article.id() + "&article=" + another());
            case "/review" ->
                List.of(
                        "/review?article=" + article.id(),
                        "/review?article=" + article.id() + "&item=" + waiting.id(),
                        "/review?decided=" + accepted.id());
            case "/curation/{id}" -> List.of(one, "/curation/" + article.id());
            case "/export", "/export/annotations.csv", "/api/export/annotations.csv", "/annotations.atom" ->
                List.of(route + "?article=" + article.id());
            case "/export/bundle.zip", "/api/export/bundle.zip", "/export/project.qdpx", "/api/export/project.qdpx" ->
                List.of(route + "?article=" + article.id());
            case "/export/citations.{form}", "/articles/{id}/cite.{form}" ->
                List.of("json", "ris", "bib").stream()
                        .map(form -> one.replace("{form}", form)
                                + (route.startsWith("/export") ? "?article=" + article.id() : ""))
                        .toList();
            case "/authorize" -> List.of("/authorize?origin=https://outlet.example");
            case "/hypothesis/api/search" ->
                List.of("/hypothesis/api/search?uri=http://localhost:8080/articles/" + article.id());
            case "/api/citations" ->
                List.of("json", "ris", "bib").stream()
                        .map(form -> one + "?format=" + form + "&article=" + article.id())
                        .toList();
            default -> List.of(one);
        };
    }

    private static String another() {
        return Fixtures.published("Another text.").id();
    }

    public Member curator() {
        return curator;
    }

    /** The ids that addresses may hold. */
    public List<String> ids() {
        return List.of(article.id(), imported, waiting.id(), accepted.id(), moved.id(), job);
    }
}
