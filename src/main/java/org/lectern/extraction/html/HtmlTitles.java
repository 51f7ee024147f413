package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.words.Text;

/** The title of a page's article: its heading where a declared title confirms it, else the declared title. */
final class HtmlTitles {

    private static final Pattern SUFFIX = Pattern.compile("\\s+[|│•·»:–—-]+\\s+|\\s*[|│»·]\\s*");
    private static final Pattern KICKER = Pattern.compile(
            "(?i)(?:^|[-_ ]|h1)(?:kicker|over-?line|top-?line|roof-?line|dachzeile|spitzmarke|eyebrow|rubrik|sub-?title|sub-?head(?:line)?|small|category|surtitre|volanta|antetitulo|occhiello)(?:$|[-_ ])");
    private static final int LONG_TITLE = 15;

    private final Document page;
    private final List<Claim> declared = new ArrayList<>();

    private HtmlTitles(Document page, JsonLd json, House house) {
        this.page = page;
        declare(Witness.OPEN_GRAPH, "meta og:title", meta("og:title"), house);
        declare(Witness.JSON_LD, "JSON-LD headline", json.text("headline").orElse(""), house);
        declare(Witness.OPEN_GRAPH, "meta twitter:title", meta("twitter:title"), house);
        declare(Witness.META, "meta dc.title", meta("dc.title"), house);
        declare(Witness.WINDOW, "<title>", Text.plain(page.title()), house);
    }

    static Optional<Found> of(Document page, JsonLd json, House house) {
        return Weighing.of(Subject.TITLE, new HtmlTitles(page, json, house).claims());
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        page.select("h1").stream()
                .flatMap(heading -> confirmed(withoutKicker(heading)).stream())
                .findFirst()
                .ifPresent(claims::add);
        claims.addAll(declared);
        List<Element> headings =
                page.select("h1").stream().filter(h -> h.hasText()).toList();
        if (claims.isEmpty() && headings.size() == 1) {
            String text = Text.plain(headings.get(0).text());
            claims.add(new Claim(text, Witness.HEADING, "<h1>: " + text));
        }
        return claims;
    }

    /** The heading's words without a first part that its markup sets apart as a line above the title. */
    private static String withoutKicker(Element heading) {
        String text = Text.plain(heading.text());
        Element first = heading.firstElementChild();
        if (first == null) {
            return text;
        }
        String above = Text.plain(first.text());
        boolean kicker = !above.isEmpty()
                && KICKER.matcher(first.className()).find()
                && text.startsWith(above)
                && text.length() > above.length() + 2;
        return kicker ? text.substring(above.length()).replaceAll("^[\\s|:–—-]+", "") : text;
    }

    /** A heading that a declared title bears out; a kicker before the declared title is cut off. */
    private Optional<Claim> confirmed(String heading) {
        for (Claim claim : declared) {
            String title = claim.value();
            if (title.length() > LONG_TITLE && heading.length() > title.length() && heading.endsWith(title)) {
                return Optional.of(new Claim(title, Witness.HEADING, "<h1>, the end of: " + heading));
            }
        }
        return declared.stream().anyMatch(claim -> agree(claim.value(), heading))
                ? Optional.of(new Claim(heading, Witness.HEADING, "<h1>: " + heading))
                : Optional.empty();
    }

    private void declare(Witness witness, String field, String text, House house) {
        String title = withoutOutlet(text, Text.key(house.name()), witness == Witness.WINDOW);
        if (!title.isEmpty()) {
            declared.add(new Claim(title, witness, field + ": " + text));
        }
    }

    /** Cuts the outlet's name off a title's end or start; from the window's title any short last part goes. */
    private static String withoutOutlet(String title, String outlet, boolean windowTitle) {
        String[] parts = SUFFIX.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean named = !outlet.isEmpty()
                && (outlet.contains(Text.key(last)) || Text.key(last).contains(outlet));
        if (named || windowTitle && Text.wordCount(last) <= 4) {
            String rest = title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|│•·»:–—-]+$", "");
            return withoutOutlet(rest, outlet, false);
        }
        boolean first = !outlet.isEmpty() && Text.key(parts[0]).equals(outlet);
        return first
                ? title.substring(title.indexOf(parts[0]) + parts[0].length()).replaceAll("^[\\s|│•·»:–—-]+", "")
                : title;
    }

    private static boolean agree(String declared, String heading) {
        String a = Text.key(declared);
        String b = Text.key(heading);
        return !b.isEmpty()
                && (a.equals(b)
                        || b.length() > 12 && a.contains(b)
                        || a.length() > 12 && b.contains(a) && b.length() < 2 * a.length()
                        || overlap(a, b) > 0.6);
    }

    private static double overlap(String a, String b) {
        List<String> first = List.of(a.split(" "));
        List<String> second = List.of(b.split(" "));
        long common = second.stream().filter(first::contains).count();
        return second.size() < 3 ? 0 : (double) common / Math.max(first.size(), second.size());
    }

    private String meta(String name) {
        return HtmlMetadata.meta(page, name).orElse("");
    }
}
