package org.lectern.welcome;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.QuoteNotPlaced;
import org.lectern.annotation.TextAnchor;
import org.lectern.identity.Credential;
import org.lectern.identity.Credentials;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.intake.ImportFolder;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Importer;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.review.Review;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/**
 * The articles of the import folder that its manifest describes, published, and a team of three with annotations and
 * reviews, so that every page has something to show. Everything it adds can be removed again.
 */
@ApplicationScoped
public class Samples {

    private static final Logger LOG = Logger.getLogger(Samples.class);
    private static final String TEAM = "/samples/team.json";

    /** A sample member and a password that is shown once. */
    public record Login(String name, String role, String password) {}

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

    private final ImportFolder folder;
    private final ImportJobs jobs;
    private final Importer importer;
    private final Articles articles;
    private final Members members;
    private final Credentials credentials;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    Samples(
            ImportFolder folder,
            ImportJobs jobs,
            Importer importer,
            Articles articles,
            Members members,
            Credentials credentials,
            Annotations annotations,
            Reviews reviews,
            Taxonomy taxonomy,
            ObjectMapper json) {
        this.folder = folder;
        this.jobs = jobs;
        this.importer = importer;
        this.articles = articles;
        this.members = members;
        this.credentials = credentials;
        this.annotations = annotations;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /** Whether the import folder has sample files. */
    public boolean areAvailable() {
        return !sampleFiles().isEmpty();
    }

    public boolean areHere() {
        return !articles.samples().isEmpty() || !members.samples().isEmpty();
    }

    private List<Path> sampleFiles() {
        Set<String> described = folder.manifest().files().keySet();
        return folder.files().stream()
                .filter(file -> described.contains(String.valueOf(file.getFileName())))
                .toList();
    }

    /** Adds everything; not to be called in a transaction. */
    @ActivateRequestContext
    public synchronized List<Login> add(String by) {
        if (QuarkusTransaction.requiringNew().call(this::areHere)) {
            return List.of();
        }
        List<String> queued = QuarkusTransaction.requiringNew()
                .call(() -> folder.enqueue(sampleFiles(), ImportJob.Origin.SAMPLES, by).stream()
                        .map(ImportJob::id)
                        .toList());
        queued.forEach(importer::importFile);
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Article> byFile = publish(by);
            Team team = team();
            Map<String, String> passwords = new HashMap<>();
            Map<String, Member> people = new HashMap<>();
            team.members().forEach(person -> people.put(person.name(), join(person, passwords)));
            team.annotations().forEach(mark -> annotate(mark, byFile, people));
            return team.members().stream()
                    .map(person -> new Login(person.name(), person.role(), passwords.getOrDefault(person.name(), "")))
                    .toList();
        });
    }

    private Map<String, Article> publish(String by) {
        Map<String, Article> byFile = new HashMap<>();
        for (ImportJob job : jobs.samples()) {
            for (Article article : articles.ofImport(job.id())) {
                article.publish(by);
                byFile.put(job.fileName(), article);
            }
        }
        return byFile;
    }

    private Team team() {
        try (InputStream in = Samples.class.getResourceAsStream(TEAM)) {
            return json.readValue(in, Team.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample team cannot be read: " + TEAM, e);
        }
    }

    private Member join(Person person, Map<String, String> passwords) {
        String password = Credential.newSecret().substring(0, 12);
        passwords.put(person.name(), password);
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
                    article, anchor, taxonomy.requireTopics(mark.topics()), mark.note(), annotator, taxonomy.version());
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

    /**
     * Removes the sample articles with everything marked in them, and the sample team with everything it marked. A
     * sample member who decided on other work stays as a closed account, so that the decision keeps its name.
     */
    public synchronized void remove() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Article> gone = articles.samples();
            gone.forEach(annotations::forget);
            members.samples().forEach(annotations::forgetBy);
            annotations.flush();
            gone.forEach(articles::forget);
            jobs.samples().forEach(jobs::forget);
            members.samples().forEach(this::leave);
        });
    }

    private void leave(Member member) {
        credentials.closeAllOf(member);
        if (annotations.mention(member)) {
            member.deactivate();
        } else {
            members.delete(member);
        }
    }
}
