package org.lectern.welcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Credentials;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Importer;
import org.lectern.intake.folder.ImportFolder;
import org.lectern.library.Article;
import org.lectern.library.Articles;

/**
 * The articles of the import folder that its manifest describes, published, and a team of three with annotations and
 * reviews, so that every page has something to show. Everything it adds can be removed again.
 */
@ApplicationScoped
public class Samples {

    /** A sample member and a password that is shown once. */
    public record Login(String name, Role role, String password) {}

    private final ImportFolder folder;
    private final ImportJobs jobs;
    private final Importer importer;
    private final Articles articles;
    private final Members members;
    private final Credentials credentials;
    private final Annotations annotations;
    private final SampleTeam team;

    @Inject
    Samples(
            ImportFolder folder,
            ImportJobs jobs,
            Importer importer,
            Articles articles,
            Members members,
            Credentials credentials,
            Annotations annotations,
            SampleTeam team) {
        this.folder = folder;
        this.jobs = jobs;
        this.importer = importer;
        this.articles = articles;
        this.members = members;
        this.credentials = credentials;
        this.annotations = annotations;
        this.team = team;
    }

    /** Whether the import folder has sample files. */
    public boolean areAvailable() {
        return folder.hasSamples();
    }

    public boolean areHere() {
        return !articles.samples().isEmpty() || !members.samples().isEmpty();
    }

    /** Adds everything; not to be called in a transaction. */
    @ActivateRequestContext
    public synchronized List<Login> add(String by) {
        if (QuarkusTransaction.requiringNew().call(this::areHere)) {
            return List.of();
        }
        List<String> queued = QuarkusTransaction.requiringNew()
                .call(() ->
                        folder.enqueueSamples(by).stream().map(ImportJob::id).toList());
        queued.forEach(importer::importFile);
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Article> byFile = publish(by);
            return team.work(byFile);
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
