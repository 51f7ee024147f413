package org.lectern.importing.command;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Checks all that is kept, and says what has changed. Exits with 1 when something has. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recompute the hashes of all original files and texts, look up the words of all annotations, and"
                + " report any change.")
public class VerifyCommand implements Callable<Integer> {

    private final Verification verification;

    @Inject
    VerifyCommand(Verification verification) {
        this.verification = verification;
    }

    @Override
    @ActivateRequestContext
    public Integer call() {
        List<String> faults = new ArrayList<>();
        Verification.Checked checked = verification.check(faults::add);
        faults.forEach(System.err::println);
        if (checked.unclaimed() > 0) {
            System.out.println(
                    checked.unclaimed() + " whole files that no import speaks of: left by a stop, harmless.");
        }
        System.out.println(checked.originals() + " original files, " + checked.texts() + " texts and "
                + checked.annotations() + " annotations checked, " + faults.size() + " changed or missing.");
        return faults.isEmpty() ? 0 : 1;
    }
}
