package org.lectern.importing.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;

/**
 * Recomputes the hash of every original file and every text, and looks up every annotation's words at their place. A
 * file that no import speaks of is a fault unless it is whole: a stop between keeping a file and making its row leaves
 * such a one behind, and it harms nothing.
 */
@ApplicationScoped
class Verification {

    private static final int PAGE = 100;

    private final ImportJobs jobs;
    private final Originals originals;
    private final Revisions revisions;
    private final Annotations annotations;

    /** What was checked, and how many files no import speaks of although they are whole. */
    record Checked(long originals, long texts, long annotations, long unclaimed) {}

    @Inject
    Verification(ImportJobs jobs, Originals originals, Revisions revisions, Annotations annotations) {
        this.jobs = jobs;
        this.originals = originals;
        this.revisions = revisions;
        this.annotations = annotations;
    }

    /**
     * Checks everything; reads each original once. Changes nothing.
     *
     * @param faults is told each change, each missing and each foreign file, in a line
     */
    Checked check(Consumer<String> faults) {
        Set<String> claimed = new HashSet<>();
        List<ImportJob> imports = QuarkusTransaction.requiringNew().call(() -> jobs.all());
        for (ImportJob job : imports) {
            if (claimed.add(job.sha256())) {
                checkOriginal(job, faults);
            }
        }
        long unclaimed = originals.files().stream()
                .filter(file -> !claimed.contains(String.valueOf(file.getFileName()))
                        || !file.equals(originals.pathOf(String.valueOf(file.getFileName()))))
                .filter(file -> isWhole(file, faults))
                .count();
        Counts counts = QuarkusTransaction.requiringNew().call(() -> checkTexts(faults));
        return new Checked(claimed.size(), counts.texts, counts.annotations, unclaimed);
    }

    private void checkOriginal(ImportJob job, Consumer<String> faults) {
        Path file = originals.pathOf(job.sha256());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            faults.accept("missing: the original of " + job.fileName() + ", " + file);
        } else if (!hash(file).equals(job.sha256())) {
            faults.accept("changed: the original of " + job.fileName() + ", " + file);
        }
    }

    private boolean isWhole(Path file, Consumer<String> faults) {
        String name = String.valueOf(file.getFileName());
        boolean whole = name.matches("[0-9a-f]{64}")
                && file.equals(originals.pathOf(name))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && hash(file).equals(name);
        if (!whole) {
            faults.accept("foreign: no import speaks of " + file + ", and it is not named by its bytes");
        }
        return whole;
    }

    private static String hash(Path file) {
        try {
            return Originals.hash(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private record Counts(long texts, long annotations) {}

    private Counts checkTexts(Consumer<String> faults) {
        long texts = 0;
        long marks = 0;
        for (int page = 0; ; page++) {
            List<Revision> some = revisions.page(page, PAGE);
            List<Annotation> on = annotations.kept(
                    some.stream().map(each -> each.article().id()).distinct().toList());
            for (Revision revision : some) {
                marks += checkText(revision, on, faults);
            }
            texts += some.size();
            revisions.getEntityManager().clear();
            if (some.size() < PAGE) {
                break;
            }
        }
        long all = annotations.count();
        if (marks != all) {
            faults.accept("missing: the texts of " + (all - marks) + " annotations");
        }
        return new Counts(texts, marks);
    }

    private static long checkText(Revision revision, List<Annotation> on, Consumer<String> faults) {
        String name = "the text of " + revision.article().id() + ", revision " + revision.number();
        if (!revision.text().sha256().equals(revision.textSha256())) {
            faults.accept("changed: " + name);
        }
        List<Annotation> own = on.stream()
                .filter(each -> each.article().id().equals(revision.article().id())
                        && each.articleRevision() == revision.number())
                .toList();
        for (Annotation each : own) {
            if (!each.textSha256().equals(revision.textSha256())) {
                faults.accept("changed: annotation " + each.id() + " was made on other words than " + name);
            } else if (each.anchorStatus() != AnchorStatus.ORPHAN && !stands(each, revision)) {
                faults.accept(
                        "changed: the words of annotation " + each.id() + " do not stand at their place in " + name);
            }
        }
        return own.size();
    }

    private static boolean stands(Annotation annotation, Revision revision) {
        int length = revision.text().length();
        return annotation.start() >= 0
                && annotation.start() <= annotation.end()
                && annotation.end() <= length
                && revision.text().between(annotation.start(), annotation.end()).equals(annotation.quote());
    }
}
