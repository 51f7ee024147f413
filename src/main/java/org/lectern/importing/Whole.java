package org.lectern.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportState;

/** How far an import has come together with the files in it: done when all are, rejected when nothing came of any. */
record Whole(ImportState state, @Nullable String reason) {

    /**
     * @param withMembers the import, and those of the files in it
     * @param gaveArticles whether any of them did
     */
    static Whole of(List<ImportJob> withMembers, boolean gaveArticles) {
        ImportJob job = withMembers.get(0);
        String reason = job.reason().orElse(null);
        if (withMembers.size() == 1 || !job.state().isFinal()) {
            return new Whole(job.state(), reason);
        }
        if (withMembers.stream().anyMatch(each -> !each.state().isFinal())) {
            return new Whole(ImportState.READING, reason);
        }
        boolean known = withMembers.stream().anyMatch(each -> each.state() == ImportState.DUPLICATE);
        return gaveArticles || known
                ? new Whole(job.state(), reason)
                : new Whole(ImportState.REJECTED, reason + " No article came of what is in it.");
    }
}
