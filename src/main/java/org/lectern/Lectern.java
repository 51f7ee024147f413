package org.lectern;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** The start of the jar: serves pages unless a command is named. */
@QuarkusMain
public class Lectern implements QuarkusApplication {

    private static final Set<String> SERVING = Set.of("serve");

    private final CommandLine.IFactory factory;

    @Inject
    Lectern(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    public static void main(String[] arguments) {
        CommandLine words = words();
        if (arguments.length > 0 && !words.getSubcommands().containsKey(arguments[0])) {
            // help, or a word that is no command: neither needs the database, which a running Lectern may hold
            System.exit(words.execute(arguments));
        }
        String data = setting("lectern.data", "LECTERN_DATA", "data");
        System.setProperty(
                "lectern.data", Path.of(data).toAbsolutePath().normalize().toString());
        if (!serves(List.of(arguments))) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("lectern.background", "false");
            System.setProperty("quarkus.log.level", "ERROR");
        }
        Quarkus.run(Lectern.class, Lectern::onExit, arguments);
    }

    /** The commands without what they need to run: enough for help. */
    static CommandLine words() {
        return withUsage(new CommandLine(LecternCommand.class));
    }

    /** Says what was wrong, and how it is right. */
    private static CommandLine withUsage(CommandLine words) {
        return words.setParameterExceptionHandler((wrong, arguments) -> {
            words.getErr().println(wrong.getMessage());
            wrong.getCommandLine().usage(words.getErr());
            return CommandLine.ExitCode.USAGE;
        });
    }

    private static String setting(String property, String variable, String otherwise) {
        String fromOutside = System.getenv().getOrDefault(variable, otherwise);
        return System.getProperty(property, fromOutside);
    }

    private static boolean serves(List<String> arguments) {
        return arguments.isEmpty() || SERVING.contains(arguments.get(0));
    }

    private static void onExit(Integer code, Throwable failure) {
        if (failure != null) {
            System.err.println(StartFailure.explain(failure));
        }
        System.exit(failure == null ? code : 1);
    }

    @Override
    public int run(String... arguments) {
        return withUsage(new CommandLine(LecternCommand.class, factory)).execute(arguments);
    }
}
