package org.lectern.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Flag;
import org.lectern.library.Splitting;
import org.lectern.problem.Invalid;
import org.lectern.similarity.NearDuplicates;

/** The curator's desk: what is flagged beside its evidence, the fields, the split, and the button that publishes. */
@Path("/curation")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class CurationResource {

    private final Articles articles;
    private final Splitting splitting;
    private final NearDuplicates nearDuplicates;
    private final Desk desk;
    private final CurrentMember me;

    @Inject
    CurationResource(
            Articles articles, Splitting splitting, NearDuplicates nearDuplicates, Desk desk, CurrentMember me) {
        this.articles = articles;
        this.splitting = splitting;
        this.nearDuplicates = nearDuplicates;
        this.desk = desk;
        this.me = me;
    }

    @GET
    @Transactional
    public String drafts() {
        return new DraftsPage(articles.drafts()).render();
    }

    @GET
    @Path("{id}")
    @Transactional
    public String page(String id) {
        return desk.page(id);
    }

    @POST
    @Path("{id}")
    public Response save(String id, MultivaluedMap<String, String> sent) {
        return CurationForm.of(sent).publishes()
                ? publish(id, sent)
                : desk.carryOut(id, sent, article -> desk.words().saved());
    }

    @POST
    @Path("{id}/publish")
    public Response publish(String id, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            article.publish(by());
            return desk.words().publishedNow();
        });
    }

    @POST
    @Path("{id}/take")
    public Response take(String id, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> desk.words().taken(article.take(given(sent, "alternative"), by())));
    }

    @POST
    @Path("{id}/split")
    public Response split(String id, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            String before = given(sent, "beforeParagraph");
            List<Article> made = before.isEmpty()
                    ? splitting.acceptProposals(article, by())
                    : splitting.splitBefore(article, number(before), by());
            made.forEach(nearDuplicates::lookFor);
            return desk.words()
                    .split(String.join(
                            ", ", made.stream().skip(1).map(Article::id).toList()));
        });
    }

    private static int number(String given) {
        if (!given.matches("\\d{1,9}")) {
            throw new Invalid("beforeParagraph", "Say the number of a paragraph.");
        }
        return Integer.parseInt(given);
    }

    @POST
    @Path("{id}/keep-whole")
    public Response keepWhole(String id, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            article.keepWhole(by());
            return desk.words().keptOne();
        });
    }

    @POST
    @Path("{id}/confirm")
    public Response confirm(String id, MultivaluedMap<String, String> sent) {
        return desk.carryOut(id, sent, article -> {
            Flag flag = Flag.of(given(sent, "flag")).orElseThrow(() -> new Invalid("flag", "There is no such flag."));
            article.confirm(flag, by());
            return desk.words().confirmed(flag);
        });
    }

    private String by() {
        return me.get().name();
    }

    private static String given(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }
}
