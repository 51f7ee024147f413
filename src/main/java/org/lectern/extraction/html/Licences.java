package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.words.Text;

/** Under which terms a page may be used: a licence it links or declares, else its own words on its rights. */
final class Licences {

    private static final Pattern CREATIVE_COMMONS = Pattern.compile(
            "creativecommons\\.org/(?:licenses|publicdomain)/(?<kind>[a-z-]+)/?(?<version>\\d\\.\\d)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^\\W*(?:©|\\(c\\)|copyright\\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|جميع الحقوق).*|.*\\b(?:creative commons|cc[ -]by)\\b.*");
    private static final int LONGEST = 240;

    private Licences() {}

    static Optional<Found> of(Document page, JsonLd json) {
        List<Claim> claims = new ArrayList<>();
        json.address("license")
                .ifPresent(text -> claims.add(new Claim(named(text), Witness.JSON_LD, "JSON-LD license: " + text)));
        for (Element link : page.select("a[rel~=(?i)\\blicen[sc]e\\b], link[rel~=(?i)\\blicen[sc]e\\b]")) {
            String address = link.attr("href");
            if (!address.isBlank() && !Beside.isBeside(link)) {
                claims.add(new Claim(named(address), Witness.MARKED, "rel=license: " + address));
            }
        }
        for (String field : List.of("dcterms.license", "dc.rights", "dcterms.rights", "copyright", "rights")) {
            HtmlMetadata.meta(page, field)
                    .ifPresent(text -> claims.add(
                            new Claim(shortened(text), Witness.META, "meta " + field + ": " + shortened(text))));
        }
        note(page).ifPresent(claims::add);
        return Weighing.of(Subject.LICENCE, claims);
    }

    /** The first line of the page that is about rights. */
    private static Optional<Claim> note(Document page) {
        for (Element element : page.select("p, small, span, div, li, footer")) {
            String text = Text.plain(element.text());
            boolean line = text.length() > 5
                    && text.length() <= LONGEST
                    && element.closest("figure, figcaption") == null
                    && !HtmlPruning.isNamedCaption(element);
            if (line && NOTE.matcher(text).matches()) {
                return Optional.of(new Claim(text, Witness.FAINT, text));
            }
        }
        return Optional.empty();
    }

    /** A licence known by its address is given its name before it. */
    private static String named(String address) {
        Matcher known = CREATIVE_COMMONS.matcher(address);
        if (!known.find()) {
            return shortened(address);
        }
        String kind = known.group("kind").toUpperCase(java.util.Locale.ROOT);
        String name = kind.equals("ZERO") ? "CC0" : kind.equals("MARK") ? "Public domain" : "CC " + kind;
        String version = known.group("version") == null ? "" : " " + known.group("version");
        return name + version + " (" + shortened(address) + ")";
    }

    private static String shortened(String text) {
        String plain = Text.plain(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
