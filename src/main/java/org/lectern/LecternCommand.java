package org.lectern;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import org.lectern.export.bundle.unpacking.TakeInCommand;
import org.lectern.importing.command.ImportCommand;
import org.lectern.importing.command.LoadCommand;
import org.lectern.importing.command.VerifyCommand;
import picocli.CommandLine.Command;

/** The commands of the jar; each lives in the room whose verb it is. */
@TopCommand
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        description = "A curated reading-and-annotation library for analysts.",
        subcommands = {
            LecternCommand.Serve.class,
            ImportCommand.class,
            LoadCommand.class,
            VerifyCommand.class,
            TakeInCommand.class
        })
public class LecternCommand implements Runnable {

    @Override
    public void run() {
        Quarkus.waitForExit();
    }

    /** Serves pages and the API until it is stopped. */
    @Command(name = "serve", description = "Serve pages and the API (the default).", mixinStandardHelpOptions = true)
    public static class Serve implements Runnable {

        @Override
        public void run() {
            Quarkus.waitForExit();
        }
    }
}
