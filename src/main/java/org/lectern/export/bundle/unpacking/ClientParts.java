package org.lectern.export.bundle.unpacking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.export.bundle.ClientLine;
import org.lectern.export.bundle.opening.JsonLines;
import org.lectern.export.bundle.opening.LinesBeside;
import org.lectern.foreign.ForeignPart;
import org.lectern.foreign.ForeignParts;
import org.lectern.foreign.Remainder;
import org.lectern.problem.Invalid;

/** What clients sent with the annotations of a bundle, kept for them here as well. */
final class ClientParts {

    private final LinesBeside<ClientLine> lines;
    private final ForeignParts parts;
    private final Map<String, String> renamed = new TreeMap<>();
    private final List<ClientLine> waiting = new ArrayList<>();

    ClientParts(LinesBeside<ClientLine> lines, ForeignParts parts) {
        this.lines = lines;
        this.parts = parts;
    }

    /** The lines of the next row. */
    List<JsonLines.Line<ClientLine>> next(String annotation) {
        return lines.of(annotation);
    }

    void requireEnd() {
        lines.requireEnd();
    }

    /** Checks what was sent with an annotation, and tells what cannot be used. */
    void check(List<JsonLines.Line<ClientLine>> some) {
        for (JsonLines.Line<ClientLine> line : some) {
            try {
                if (line != some.get(0)) {
                    throw new Invalid("annotation", "An annotation has at most one line here.");
                }
                waiting.add(usable(line.said()));
            } catch (Invalid invalid) {
                lines.tell(line, invalid);
            }
        }
    }

    private static ClientLine usable(ClientLine line) {
        Remainder content = line.content();
        if (content == null) {
            throw new Invalid("content", "This is missing.");
        }
        content.requireValid();
        if (line.name() != null && !line.name().matches(ForeignPart.NAME)) {
            throw new Invalid("name", "A name has 1 to 80 letters, digits, - and _.");
        }
        return line;
    }

    /** Keeps what was checked; the annotations are there already. Who comes with a name that is taken gets another. */
    void keepWaiting() {
        Set<String> taken = new HashSet<>(parts.takenAmong(
                waiting.stream().map(ClientLine::name).filter(Objects::nonNull).toList()));
        for (ClientLine line : waiting) {
            String name = line.name();
            if (name != null && !taken.add(name)) {
                name = ForeignParts.another(name);
                renamed.put(line.name(), name);
            }
            parts.persist(new ForeignPart(line.annotation(), name, line.content()));
        }
        waiting.clear();
    }

    void forgetWaiting() {
        waiting.clear();
    }

    /** The names that were taken here, each with the one that its annotation has instead. */
    Map<String, String> renamed() {
        return renamed;
    }
}
