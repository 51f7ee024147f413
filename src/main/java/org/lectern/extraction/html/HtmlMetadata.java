package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;
import org.lectern.extraction.words.Text;

/** Title, outlet and address of a page, read from the fields it declares; each value names its field. */
public final class HtmlMetadata {

    private static final Pattern SUFFIX = Pattern.compile("\\s+[|•·»:–—-]+\\s+|\\s*[|»·]\\s*");

    private static final int LONGEST_SUBTITLE = 300;

    private final Document page;
    private final JsonLd json;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.json = JsonLd.in(page);
    }

    /** What head, JSON-LD and named parts of a page say of its article. */
    public static Markup of(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        Found outlet = metadata.outlet();
        Found title = metadata.title(outlet);
        Found date = HtmlDates.published(page, metadata.json).orElse(null);
        Found byline = HtmlAuthors.names(page, metadata.json, outlet).orElse(null);
        return new Markup(title, metadata.subtitle(), outlet, byline, date, metadata.address());
    }

    private @Nullable Found title(@Nullable Found outlet) {
        Map<String, String> declared = declaredTitles(outlet);
        for (Element heading : page.select("h1")) {
            String text = Text.plain(heading.text());
            boolean confirmed = declared.values().stream().anyMatch(title -> agree(title, text));
            Optional<String> without = declared.values().stream()
                    .filter(title -> title.length() > 15 && text.length() > title.length() && text.endsWith(title))
                    .findFirst();
            if (without.isPresent()) {
                return Found.inMarkup(without.get(), "<h1>, the end of: " + text);
            }
            if (!text.isEmpty() && confirmed) {
                return Found.inMarkup(text, "<h1>: " + text);
            }
        }
        for (Map.Entry<String, String> title : declared.entrySet()) {
            return Found.inMarkup(title.getValue(), title.getKey() + ": " + title.getValue());
        }
        List<Element> only =
                page.select("h1").stream().filter(h -> !h.text().isBlank()).toList();
        return only.size() == 1
                ? Found.inMarkup(
                        Text.plain(only.get(0).text()), "<h1>: " + only.get(0).text())
                : null;
    }

    /** A line right below the page's heading that the markup calls a subtitle. */
    private @Nullable Found subtitle() {
        Element heading = page.selectFirst("h1");
        Element below = heading == null ? null : heading.nextElementSibling();
        if (below == null) {
            return null;
        }
        String text = Text.plain(below.text());
        boolean named = below.normalName().equals("h2") || HtmlBody.isNamedSubtitle(below);
        boolean fits = text.length() > 15
                && text.length() <= LONGEST_SUBTITLE
                && below.select("a").text().length() < text.length() / 2;
        return named && fits ? Found.inMarkup(text, "<" + below.normalName() + "> below <h1>: " + text) : null;
    }

    private Map<String, String> declaredTitles(@Nullable Found outlet) {
        Map<String, String> titles = new LinkedHashMap<>();
        putTitle(titles, "meta og:title", meta("og:title"), outlet);
        json.text("headline").ifPresent(text -> putTitle(titles, "JSON-LD headline", text, outlet));
        putTitle(titles, "meta twitter:title", meta("twitter:title"), outlet);
        putTitle(titles, "meta dc.title", meta("dc.title"), outlet);
        putTitle(titles, "<title>", Text.plain(page.title()), outlet);
        return titles;
    }

    private static void putTitle(Map<String, String> titles, String field, String text, @Nullable Found outlet) {
        String title = withoutOutlet(text, outlet == null ? "" : outlet.value(), field.equals("<title>"));
        if (!title.isEmpty()) {
            titles.put(field, title);
        }
    }

    /** Cuts the outlet's name off a title's end or start; from the window's title any short last part goes. */
    private static String withoutOutlet(String title, String outlet, boolean windowTitle) {
        String[] parts = SUFFIX.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean named = !outlet.isEmpty() && Text.key(outlet).contains(Text.key(last))
                || !outlet.isEmpty() && Text.key(last).contains(Text.key(outlet));
        if (named || windowTitle && Text.wordCount(last) <= 4) {
            return withoutOutlet(
                    title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|•·»:–—-]+$", ""), outlet, false);
        }
        boolean first = !outlet.isEmpty() && Text.key(parts[0]).equals(Text.key(outlet));
        return first
                ? title.substring(title.indexOf(parts[0]) + parts[0].length()).replaceAll("^[\\s|•·»:–—-]+", "")
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

    private @Nullable Found outlet() {
        for (String field : List.of("og:site_name", "application-name", "dc.publisher", "publisher")) {
            String name = meta(field);
            if (isName(name)) {
                return Found.inMarkup(name, "meta " + field + ": " + name);
            }
        }
        for (String name : json.names("publisher", "Organization")) {
            if (isName(name)) {
                return Found.inMarkup(name, "JSON-LD publisher: " + name);
            }
        }
        return null;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= 60 && !text.startsWith("http") && Text.hasLetters(text);
    }

    private @Nullable Found address() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("link rel=canonical", page.select("link[rel=canonical]").attr("href"));
        fields.put("meta og:url", meta("og:url"));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (field.getValue().matches("https?://\\S+")) {
                return Found.inMarkup(field.getValue(), field.getKey() + ": " + field.getValue());
            }
        }
        return null;
    }

    private String meta(String name) {
        return meta(page, name).orElse("");
    }

    /** The first meta field of that name or property with something in it, whatever the case of its name. */
    static Optional<String> meta(Document page, String name) {
        List<String> values = new ArrayList<>();
        for (Element meta : page.select("meta[content]")) {
            boolean wanted = meta.attr("name").strip().equalsIgnoreCase(name)
                    || meta.attr("property").strip().equalsIgnoreCase(name)
                    || meta.attr("itemprop").strip().equalsIgnoreCase(name)
                    || meta.attr("http-equiv").strip().equalsIgnoreCase(name);
            String value = wanted ? Text.plain(meta.attr("content")) : "";
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values.stream().findFirst();
    }
}
