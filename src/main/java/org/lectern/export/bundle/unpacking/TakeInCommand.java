package org.lectern.export.bundle.unpacking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a bundle or a CSV from the command line. Exits with 1 when nothing was taken in. */
@Command(
        name = "take-in",
        mixinStandardHelpOptions = true,
        description =
                "Take in an evidence bundle, or a CSV of annotations whose articles are here. The server must not be"
                        + " running on H2.")
public class TakeInCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A bundle (.zip) or a CSV.")
    @Nullable
    Path file;

    @Option(names = "--as", paramLabel = "NAME", description = "The curator who takes it in; else the first one.")
    @Nullable
    String name;

    @Option(names = "--unguarded", description = "The CSV was exported with guard=none.")
    boolean unguarded;

    private final TakingIn takingIn;
    private final Members members;

    @Inject
    TakeInCommand(TakingIn takingIn, Members members) {
        this.takingIn = takingIn;
        this.members = members;
    }

    @Override
    @ActivateRequestContext
    public Integer call() {
        if (file == null || !Files.isRegularFile(file)) {
            System.err.println(file + ": there is no such file");
            return 1;
        }
        Optional<Member> curator = QuarkusTransaction.requiringNew().call(this::curator);
        if (curator.isEmpty()) {
            System.err.println("There is no such curator. Start Lectern once and make the first one.");
            return 1;
        }
        try {
            System.out.println(
                    takingIn.take(file, !unguarded, curator.get().id()).words());
            return 0;
        } catch (NotTakenIn notTaken) {
            System.err.println(notTaken.getMessage());
            notTaken.lines().forEach(each -> System.err.println(each.place() + ": " + each.detail()));
            return 1;
        } catch (Problem problem) {
            System.err.println(problem.getMessage());
            return 1;
        }
    }

    private Optional<Member> curator() {
        return members.byName().stream()
                .filter(member -> member.isActive() && member.may(Role.CURATOR))
                .filter(member -> name == null || member.name().equalsIgnoreCase(name))
                .min(Comparator.comparing(Member::createdAt));
    }
}
