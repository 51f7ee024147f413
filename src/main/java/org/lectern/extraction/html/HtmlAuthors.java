package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Text;

/** The authors a page names: in its metadata first, then where its markup marks a byline. People only. */
final class HtmlAuthors {

    private static final Lexicon NOBODY = Lexicon.named("byline-generic");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\\p{P}\\s]*(?:by|von|par|por|door|di|text|und|interview|autor(?:in)?|author|auteur|written by|posted by|geschrieben von|redakteur(?:in)?|ein beitrag von)\\b ?:? ?)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,/&|•·\\n]|\\s(?:and|und|et|y|e)\\s)\\s*");
    private static final List<String> FIELDS = List.of(
            "author",
            "article:author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "parsely-author",
            "citation_author",
            "cxenseparse:author",
            "og:author",
            "twitter:data1");
    private static final List<String> PLACES = List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".author .fn",
            ".vcard .fn",
            ".byline a",
            ".author-name",
            ".author__name",
            ".authorname",
            ".byline-name",
            ".byline__name",
            "[class~=(?i)(^|[-_ ])byline([-_ ]?(name|author))?( |$)]",
            "[class~=(?i)(^|[-_ ])author([-_ ]?(name|link))?( |$)]",
            "[class~=(?i)(^|[ ])(autor|auteur|redakteur|verfasser)([-_ ]?name)?( |$)]",
            "[class*=author-name], [class*=authorName], [class*=author_name], [class*=byline], [class*=post-author], [class*=article-author], [class*=article__author]");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:GmbH|AG|KG|e\\.? ?V\\.|Ltd|Inc|LLC|S\\.A\\.|publisher|sponsored|gesponsert\\w*|uncategorized|no author|\\w*admin|Kitchens|Verband|Bundesverband|Team)\\b|\\.(?:de|com|org|net|at|ch|fr|es|uk)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String ASIDE =
            "aside, footer, nav, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [class*=teaser]";

    private HtmlAuthors() {}

    static Optional<Found> names(Document page, JsonLd json, @Nullable Found outlet) {
        List<String> declared = new ArrayList<>();
        for (String name : json.names("author", "Person")) {
            declared.addAll(people(name, outlet));
        }
        if (!declared.isEmpty()) {
            return found(declared, "JSON-LD author: ");
        }
        for (String field : FIELDS) {
            List<String> names = people(HtmlMetadata.meta(page, field).orElse(""), outlet);
            if (!names.isEmpty()) {
                return found(names, "meta " + field + ": ");
            }
        }
        return marked(page, outlet);
    }

    private static Optional<Found> marked(Document page, @Nullable Found outlet) {
        for (String place : PLACES) {
            List<String> names = new ArrayList<>();
            for (Element element : page.select(place)) {
                boolean aside = element.closest(ASIDE) != null;
                if (!aside && element.text().length() < 120) {
                    names.addAll(people(element.text(), outlet));
                }
                if (names.size() >= 3) {
                    break;
                }
            }
            if (!names.isEmpty()) {
                return found(names, "markup " + place + ": ");
            }
        }
        return written(page);
    }

    /** A byline in plain words: a short piece of text such as "Von A und B". */
    private static Optional<Found> written(Document page) {
        for (Element element : page.select("p, span, div, h2, h3, h4, h5, a, strong, em, b, i, address, li, small")) {
            String text = Text.plain(element.text());
            boolean shortText = text.length() > 5 && text.length() < 90 && element.childrenSize() <= 4;
            Optional<String> names = shortText ? MetaLine.of(text).map(MetaLine::author) : Optional.empty();
            if (names.isPresent() && Text.wordCount(names.get()) >= 2 && element.closest(ASIDE) == null) {
                return found(people(names.get(), null), "byline \"" + text + "\": ");
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> found(List<String> names, String field) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<String> distinct = new LinkedHashSet<>(names);
        String joined = String.join("; ", distinct);
        return Optional.of(Found.inMarkup(joined, field + joined));
    }

    private static List<String> people(String text, @Nullable Found outlet) {
        if (text.length() > 200 || text.matches("(?i).*https?://.*|.*www\\..*")) {
            return List.of();
        }
        String bare = OPENING.matcher(
                        Text.plain(text).replaceAll("\\S*@\\S+|\\([^)]*\\)|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}.*$", ""))
                .replaceFirst("");
        return Arrays.stream(BETWEEN.split(bare))
                .map(String::strip)
                .filter(name -> isPerson(name, outlet))
                .toList();
    }

    private static boolean isPerson(String name, @Nullable Found outlet) {
        boolean worded = Text.hasLetters(name)
                && name.length() >= 3
                && name.length() <= 50
                && Text.wordCount(name) <= 5
                && !name.matches(".*\\d.*");
        boolean isOutlet = outlet != null && Text.key(outlet.value()).equals(Text.key(name));
        return worded
                && !isOutlet
                && !NOBODY.isWhole(name)
                && !ORGANISATION.matcher(name).find();
    }
}
