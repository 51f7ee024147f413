package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Text;

/** The authors a page names: in its metadata, where its markup marks a byline, and in a line that opens as one. */
final class HtmlAuthors {

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
            "[rel~=\\bauthor\\b]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".author .fn, .vcard .fn",
            ".byline a, .authors a",
            ".author-name, .author__name, .authorname, .byline-name, .byline__name, .byline__author",
            "[class~=(?i)(^|[-_ ])byline([-_ ]?(name|author))?( |$)]",
            "[class~=(?i)(^|[-_ ])author([-_ ]?(name|link|bold))?( |$)]",
            "[class~=(?i)(^|[-_ ])(autor|auteur|redakteur|verfasser|contributor)([-_ ]?name)?( |$)]",
            "[class*=author-name], [class*=authorName], [class*=author_name], [class*=byline], [class*=post-author], [class*=article-author], [class*=article__author]");
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_LINE = 90;
    private static final int MOST_TOGETHER = 6;

    private final Document page;
    private final People people;
    private final List<Claim> claims = new ArrayList<>();

    private HtmlAuthors(Document page, House house) {
        this.page = page;
        this.people = new People(house);
    }

    static Optional<Found> of(Document page, JsonLd json, House house) {
        HtmlAuthors authors = new HtmlAuthors(page, house);
        List<String> declared = new ArrayList<>();
        json.names("author", "Person").forEach(name -> declared.addAll(authors.people.declared(name)));
        authors.claim(declared, Witness.JSON_LD, "JSON-LD author: ");
        authors.claimFields();
        authors.claimPlaces();
        if (authors.claims.isEmpty()) {
            authors.claimLine();
        }
        return Weighing.of(Subject.BYLINE, authors.claims);
    }

    private void claimFields() {
        for (String field : FIELDS) {
            List<String> names = people.declared(HtmlMetadata.meta(page, field).orElse(""));
            if (!names.isEmpty()) {
                claim(names, Witness.META, "meta " + field + ": ");
                return;
            }
        }
    }

    private void claimPlaces() {
        for (String place : PLACES) {
            List<String> names = together(place);
            if (!names.isEmpty()) {
                claim(names, Witness.MARKED, "markup " + place + ": ");
                return;
            }
        }
    }

    /** The names in the first such place and in those right beside it: others belong to other articles. */
    private List<String> together(String place) {
        List<String> names = new ArrayList<>();
        Element around = null;
        for (Element element : page.select(place)) {
            String text = element.text();
            if (text.length() >= LONGEST_PLACE || Beside.isBeside(element)) {
                continue;
            }
            boolean beside = around == null || element.parents().contains(around);
            List<String> found = beside ? people.shown(text) : List.of();
            if (!found.isEmpty() && names.size() < MOST_TOGETHER) {
                names.addAll(found);
                around = around == null ? grandparent(element) : around;
            }
        }
        return names;
    }

    private static Element grandparent(Element element) {
        Element parent = element.parent();
        Element above = parent == null ? null : parent.parent();
        if (above != null && !above.normalName().matches("html|body|main|article")) {
            return above;
        }
        return parent == null ? element : parent;
    }

    /** A byline in plain words: a short piece of text that opens as one, such as "Von A B und C D". */
    private void claimLine() {
        for (Element element : page.select("p, span, div, h2, h3, h4, h5, a, strong, em, b, i, address, li, small")) {
            String text = Text.plain(element.text());
            boolean fits = text.length() > 5 && text.length() < LONGEST_LINE && element.childrenSize() <= 4;
            Optional<String> names = fits && !Beside.isBeside(element)
                    ? MetaLine.of(text).filter(MetaLine::labelled).map(MetaLine::author)
                    : Optional.empty();
            List<String> full = names.map(people::full).orElse(List.of());
            if (!full.isEmpty()) {
                claim(full, Witness.NEAR_HEADING, "byline \"" + text + "\": ");
                return;
            }
        }
    }

    private void claim(List<String> names, Witness witness, String field) {
        if (!names.isEmpty()) {
            String joined = String.join("; ", new LinkedHashSet<>(names));
            claims.add(new Claim(joined, witness, field + joined));
        }
    }
}
