package org.lectern.intake;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.fetching.FetchRecord;
import org.lectern.intake.metadata.Sidecar;

/**
 * A file that has come and is kept, before it stands in the queue.
 *
 * @param name its name for people, with the folders it was sent in
 * @param sidecar metadata that came beside the file, or null
 * @param by the name of the member or of what brought it
 * @param warnings what could not be used of the metadata beside it
 * @param fetched how it was fetched, when it came from an address
 */
public record Arrival(
        String name,
        Originals.Kept original,
        ImportJob.Origin origin,
        @Nullable Sidecar sidecar,
        String by,
        List<String> warnings,
        @Nullable FetchRecord fetched) {

    /** In the units that databases count: one or two for a character. */
    private static final int LONGEST_NAME = 300;

    public Arrival {
        name = shown(name);
        warnings = List.copyOf(warnings);
    }

    public Arrival(
            String name, Originals.Kept original, ImportJob.Origin origin, @Nullable Sidecar sidecar, String by) {
        this(name, original, origin, sidecar, by, List.of(), null);
    }

    /** The same with what could not be used of the metadata beside it. */
    public Arrival warned(List<String> faults) {
        return new Arrival(name, original, origin, sidecar, by, faults, fetched);
    }

    /** The folders of a name are kept, but for those that lead elsewhere; what cannot be shown is left out. */
    private static String shown(String name) {
        StringBuilder clean = new StringBuilder();
        for (String step : name.split("[/\\\\]")) {
            String plain = plain(step);
            if (!plain.isEmpty() && !plain.matches("\\.{1,2}|[A-Za-z]:")) {
                clean.append(clean.isEmpty() ? "" : "/").append(plain);
            }
        }
        return clean.isEmpty() ? "unnamed" : end(clean.toString());
    }

    /** A name that is too long keeps its end, which says what kind of file it is. */
    private static String end(String name) {
        int from = Math.max(0, name.length() - LONGEST_NAME);
        boolean halves = from > 0 && Character.isLowSurrogate(name.charAt(from));
        return name.substring(halves ? from + 1 : from);
    }

    private static String plain(String step) {
        StringBuilder plain = new StringBuilder();
        step.codePoints().filter(Arrival::isShown).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !turnsTheLine(character);
    }

    /** Marks that let a name end in other letters than it shows. */
    private static boolean turnsTheLine(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    static Arrival of(
            Originals originals,
            Path file,
            String name,
            ImportJob.Origin origin,
            @Nullable Sidecar sidecar,
            String by) {
        return new Arrival(name, originals.keep(file), origin, sidecar, by);
    }
}
