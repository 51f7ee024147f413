package org.lectern.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import picocli.CommandLine.Command;

/** Recomputes the hash of every original file and every text, and says which has changed. Exits with 1 when one has. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recompute the hashes of all original files and texts and report any change.")
public class VerifyCommand implements Callable<Integer> {

    private static final int PAGE = 100;

    private final ImportJobs jobs;
    private final Originals originals;
    private final Revisions revisions;

    @Inject
    VerifyCommand(ImportJobs jobs, Originals originals, Revisions revisions) {
        this.jobs = jobs;
        this.originals = originals;
        this.revisions = revisions;
    }

    @Override
    @ActivateRequestContext
    public Integer call() throws IOException {
        List<String> faults = new ArrayList<>();
        List<ImportJob> imports = QuarkusTransaction.requiringNew().call(() -> jobs.all());
        for (ImportJob job : imports) {
            checkOriginal(job, faults);
        }
        long texts = QuarkusTransaction.requiringNew().call(() -> checkTexts(faults));
        faults.forEach(System.err::println);
        System.out.println(imports.size() + " original files and " + texts + " texts checked, " + faults.size()
                + " changed or missing.");
        return faults.isEmpty() ? 0 : 1;
    }

    private void checkOriginal(ImportJob job, List<String> faults) throws IOException {
        Path file = originals.pathOf(job.sha256());
        if (!Files.isRegularFile(file)) {
            faults.add("missing: the original of " + job.fileName() + ", " + file);
        } else if (!Originals.hash(file).equals(job.sha256())) {
            faults.add("changed: the original of " + job.fileName() + ", " + file);
        }
    }

    private long checkTexts(List<String> faults) {
        long checked = 0;
        for (int page = 0; ; page++) {
            List<Revision> some = revisions.page(page, PAGE);
            some.stream()
                    .filter(each -> !each.text().sha256().equals(each.textSha256()))
                    .forEach(each ->
                            faults.add("changed: the text of " + each.article().id() + ", revision " + each.number()));
            checked += some.size();
            revisions.getEntityManager().clear();
            if (some.size() < PAGE) {
                return checked;
            }
        }
    }
}
