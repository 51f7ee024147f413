package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.words.Text;

/** What a page declares of its article, in its head, its JSON-LD and its named parts; each value names its field. */
public final class HtmlMetadata {

    private static final int LONGEST_SUBTITLE = 300;
    private static final int SHORTEST_SUBTITLE = 15;

    private final Document page;
    private final JsonLd json;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.json = JsonLd.in(page);
    }

    /** What head, JSON-LD and named parts of a page say of its article. */
    public static Markup of(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        JsonLd json = metadata.json;
        House house = House.of(page, json);
        return new Markup(
                HtmlTitles.of(page, json, house).orElse(null),
                metadata.subtitle(),
                house.outlet().orElse(null),
                HtmlAuthors.of(page, json, house).orElse(null),
                HtmlDates.published(page, json).orElse(null),
                metadata.address(),
                metadata.language(),
                Licences.of(page, json).orElse(null),
                false);
    }

    /** The article's text as the page's JSON-LD repeats it, or empty. */
    public static String declaredBody(Document page) {
        return JsonLd.in(page).body();
    }

    /** A line right below the page's heading that the markup calls a subtitle. */
    private @Nullable Found subtitle() {
        Element heading = page.selectFirst("h1");
        Element below = heading == null ? null : heading.nextElementSibling();
        if (below == null) {
            return null;
        }
        String text = Text.plain(below.text());
        boolean named = below.normalName().equals("h2") || HtmlLeads.isNamedSubtitle(below);
        boolean fits = text.length() > SHORTEST_SUBTITLE
                && text.length() <= LONGEST_SUBTITLE
                && below.select("a").text().length() < text.length() / 2;
        if (!named || !fits) {
            return null;
        }
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(text, Witness.MARKED, "<" + below.normalName() + "> below <h1>: " + text));
        json.text("alternativeHeadline")
                .ifPresent(other ->
                        claims.add(new Claim(other, Witness.JSON_LD, "JSON-LD alternativeHeadline: " + other)));
        return Weighing.of(Subject.SUBTITLE, claims).orElse(null);
    }

    private @Nullable Found address() {
        List<Claim> claims = new ArrayList<>();
        address(
                claims,
                Witness.META,
                "link rel=canonical",
                page.select("link[rel=canonical]").attr("href"));
        address(claims, Witness.OPEN_GRAPH, "meta og:url", meta(page, "og:url").orElse(""));
        address(
                claims,
                Witness.JSON_LD,
                "JSON-LD mainEntityOfPage",
                json.address("mainEntityOfPage").orElse(""));
        return Weighing.of(Subject.ADDRESS, claims).orElse(null);
    }

    private static void address(List<Claim> claims, Witness witness, String field, String address) {
        if (address.matches("https?://\\S+")) {
            claims.add(new Claim(address, witness, field + ": " + address));
        }
    }

    private @Nullable Found language() {
        List<Claim> claims = new ArrayList<>();
        language(claims, Witness.MARKED, "<html lang>", page.select("html").attr("lang"));
        language(
                claims,
                Witness.OPEN_GRAPH,
                "meta og:locale",
                meta(page, "og:locale").orElse(""));
        language(
                claims,
                Witness.JSON_LD,
                "JSON-LD inLanguage",
                json.text("inLanguage").orElse(""));
        return Weighing.of(Subject.LANGUAGE, claims).orElse(null);
    }

    private static void language(List<Claim> claims, Witness witness, String field, String tag) {
        if (tag.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
            claims.add(new Claim(tag.replace('_', '-'), witness, field + ": " + tag));
        }
    }

    /** The first meta field of that name or property with something in it, whatever the case of its name. */
    static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> List.of("name", "property", "itemprop", "http-equiv").stream()
                        .anyMatch(key -> meta.attr(key).strip().equalsIgnoreCase(name)))
                .map(meta -> Text.plain(meta.attr("content")))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
