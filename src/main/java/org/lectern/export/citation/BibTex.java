package org.lectern.export.citation;

import java.util.List;
import java.util.stream.Collectors;

/** Citations as BibTeX in UTF-8, with the date in biblatex's field as well, which takes a day. */
final class BibTex {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private BibTex() {}

    static String of(List<Citation> citations) {
        return citations.stream().map(BibTex::item).collect(Collectors.joining("\n"));
    }

    private static String item(Citation citation) {
        StringBuilder entry = new StringBuilder(citation.outlet().isPresent() ? "@article{" : "@misc{");
        entry.append(citation.id());
        citation.title().ifPresent(value -> field(entry, "title", "{" + escape(value) + "}"));
        if (!citation.authors().isEmpty()) {
            field(
                    entry,
                    "author",
                    citation.authors().stream()
                            .map(name ->
                                    name.contains(",") || !name.contains(" ") ? "{" + escape(name) + "}" : escape(name))
                            .collect(Collectors.joining(" and ")));
        }
        citation.outlet().ifPresent(value -> field(entry, "journal", escape(value)));
        date(entry, citation.date());
        field(entry, "url", citation.link().replace("{", "%7B").replace("}", "%7D"));
        citation.language().ifPresent(value -> field(entry, "language", escape(value)));
        citation.note().ifPresent(value -> field(entry, "note", escape(value)));
        return entry.append("\n}\n").toString();
    }

    private static void date(StringBuilder entry, List<Integer> date) {
        if (date.isEmpty()) {
            return;
        }
        field(entry, "year", "%04d".formatted(date.get(0)));
        if (date.size() > 1) {
            entry.append(",\n  month = ").append(MONTHS[date.get(1) - 1]);
        }
        field(
                entry,
                "date",
                "%04d".formatted(date.get(0))
                        + date.stream().skip(1).map("-%02d"::formatted).collect(Collectors.joining()));
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append("}");
    }

    /** Words as TeX prints them: what TeX would take for a command stands as its character. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        Citation.oneLine(words).codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
