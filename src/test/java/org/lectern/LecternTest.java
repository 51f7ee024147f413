package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Help is given without a server, a database or any bean. */
class LecternTest {

    @Test
    void theCommandsAreKnownBeforeAnythingStarts() {
        assertEquals(
                Set.of("serve", "import", "load", "verify", "take-in"),
                Lectern.words().getSubcommands().keySet());
    }

    @Test
    void helpGoesOutAndAnUnknownWordGetsTheUsageAsAnError() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine words = Lectern.words().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        assertEquals(0, words.execute("--help"));
        assertTrue(out.toString().startsWith("Usage: lectern"), out.toString());
        assertEquals("", err.toString());

        assertEquals(2, words.execute("nonsense"));
        assertTrue(err.toString().contains("'nonsense'"), err.toString());
        assertTrue(err.toString().contains("Usage: lectern"), err.toString());
    }
}
