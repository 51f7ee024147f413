package org.lectern.welcome;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.QuoteNotPlaced;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Credential;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.review.Review;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/** The sample team of three: joins, and does the annotating and reviewing that its file tells. */
@ApplicationScoped
class SampleTeam {

    private static final Logger LOG = Logger.getLogger(SampleTeam.class);
    /** The version of the taxonomy whose topics the samples have, whichever is in force. */
    private static final String MADE_UNDER = "1";

    private static final String TEAM = "/samples/team.json";

    record Team(List<Person> members, List<Mark> annotations) {}

    record Person(String name, String role) {}

    record Mark(
            String article,
            String annotator,
            String quote,
            List<String> topics,
            @Nullable String note,
            String state,
            @Nullable String reviewer,
            @Nullable String comment) {}

    private final Members members;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    SampleTeam(Members members, Annotations annotations, Reviews reviews, Taxonomy taxonomy, ObjectMapper json) {
        this.members = members;
        this.annotations = annotations;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /**
     * Makes the members, their annotations and reviews. Must be called in a transaction.
     *
     * @param byFile the sample articles by the names of their files
     * @return names and passwords; the passwords are not kept
     */
    List<Samples.Login> work(Map<String, Article> byFile) {
        Team team = team();
        Map<String, Member> people = new HashMap<>();
        List<Samples.Login> logins = new ArrayList<>();
        for (Person person : team.members()) {
            String password = Credential.newSecret().substring(0, 12);
            Member member = join(person, password);
            people.put(person.name(), member);
            logins.add(new Samples.Login(person.name(), member.role(), password));
        }
        team.annotations().forEach(mark -> annotate(mark, byFile, people));
        return logins;
    }

    private Team team() {
        try (InputStream in = Samples.class.getResourceAsStream(TEAM)) {
            return json.readValue(in, Team.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample team cannot be read: " + TEAM, e);
        }
    }

    private Member join(Person person, String password) {
        Role role = Role.of(person.role()).orElseThrow();
        return members.add(Member.sample(person.name(), password, role));
    }

    private void annotate(Mark mark, Map<String, Article> byFile, Map<String, Member> people) {
        Article article = byFile.get(mark.article());
        Member annotator = people.get(mark.annotator());
        if (article == null || annotator == null) {
            return;
        }
        try {
            TextAnchor anchor =
                    TextAnchor.in(article.text(), new TextAnchor.Selector(mark.quote(), null, null, null, null));
            Annotation annotation = Annotation.mark(
                    article,
                    anchor,
                    taxonomy.requireTopics(MADE_UNDER, mark.topics()),
                    mark.note(),
                    annotator,
                    MADE_UNDER);
            annotations.persist(annotation);
            judge(annotation, mark, annotator, Optional.ofNullable(people.get(String.valueOf(mark.reviewer()))));
        } catch (QuoteNotPlaced lost) {
            LOG.warnf("A sample annotation has no place in %s: %s", mark.article(), mark.quote());
        }
    }

    private void judge(Annotation annotation, Mark mark, Member annotator, Optional<Member> reviewer) {
        if (mark.state().equals("draft")) {
            return;
        }
        Review review = reviews.of(annotation);
        review.submit(annotator);
        reviewer.ifPresent(each -> {
            switch (mark.state()) {
                case "accepted" -> review.accept(each, mark.comment());
                case "rejected" -> review.reject(each, mark.comment());
                case "changes-requested" -> review.requestChanges(each, mark.comment());
                default -> LOG.debugf("Left as submitted: %s", annotation.id());
            }
        });
    }
}
