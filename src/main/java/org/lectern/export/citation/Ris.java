package org.lectern.export.citation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Citations as RIS, tag by tag, each record from TY to ER. */
final class Ris {

    private static final String LINE = "\r\n";

    private Ris() {}

    static String of(List<Citation> citations) {
        return citations.stream().map(Ris::item).collect(Collectors.joining(LINE));
    }

    private static String item(Citation citation) {
        StringBuilder ris = new StringBuilder();
        tag(ris, "TY", "NEWS");
        tag(ris, "ID", citation.id());
        citation.title().ifPresent(value -> tag(ris, "TI", value));
        citation.outlet().ifPresent(value -> tag(ris, "T2", value));
        citation.authors().forEach(name -> tag(ris, "AU", name));
        if (!citation.date().isEmpty()) {
            tag(ris, "PY", "%04d".formatted(citation.date().get(0)));
            tag(ris, "DA", date(citation.date()));
        }
        tag(ris, "UR", citation.link());
        citation.language().ifPresent(value -> tag(ris, "LA", value));
        citation.note().ifPresent(value -> tag(ris, "N1", value));
        tag(ris, "DB", "Lectern");
        tag(ris, "L2", citation.permalink());
        return ris.append("ER  - ").append(LINE).toString();
    }

    /** {@code 2016/03/09/}; what is not known is empty between its strokes. */
    private static String date(List<Integer> parts) {
        return "%04d/%s/%s/".formatted(parts.get(0), twoDigits(parts, 1), twoDigits(parts, 2));
    }

    private static String twoDigits(List<Integer> parts, int index) {
        return parts.size() > index ? String.format(Locale.ROOT, "%02d", parts.get(index)) : "";
    }

    private static void tag(StringBuilder ris, String tag, String value) {
        ris.append(tag).append("  - ").append(Citation.oneLine(value)).append(LINE);
    }
}
