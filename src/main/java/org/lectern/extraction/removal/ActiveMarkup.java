package org.lectern.extraction.removal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.RemovedContent.Kind;

/**
 * What a piece of markup would do in a browser besides showing its text. Lectern keeps the text alone; this says what
 * went.
 */
public final class ActiveMarkup {

    private static final Set<String> DATA = Set.of("application/ld+json", "application/json", "text/template");
    private static final Set<String> FRAMES = Set.of("iframe", "frame", "portal");
    private static final Set<String> OBJECTS = Set.of("object", "embed", "applet", "svg", "math", "audio", "video");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background");
    private static final Pattern CODE = Pattern.compile(
            "^(?:javascript|vbscript|livescript|data:(?:text/html|image/svg|text/xml|application/x)).*");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:https?:|ftp:|file:)?//.*|^(?:https?|ftp|file):.*");
    private static final Pattern STYLED_ELSEWHERE =
            Pattern.compile("(?i)url\\(\\s*[\"']?(?:https?:)?//|@import|expression\\(|-moz-binding");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLESHEET = Pattern.compile("<\\?xml-stylesheet\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INCLUDE = Pattern.compile("<[\\w-]*:?include\\s[^>]*href", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ADDRESS = 64;

    private final Tally tally = new Tally();

    private ActiveMarkup() {}

    /** What is removed from a page, whole or in part, given as its source. */
    public static List<RemovedContent> in(String html) {
        Document page = Jsoup.parse(html);
        ActiveMarkup found = new ActiveMarkup();
        page.getAllElements().forEach(found::look);
        found.lookAtSource(html);
        return found.tally.all();
    }

    /** What is declared before the first element, which no tree shows. */
    private void lookAtSource(String source) {
        tally.add(Kind.DECLARED_ENTITY, ENTITY.matcher(source).results().count());
        tally.add(
                Kind.EXTERNAL_REFERENCE,
                STYLESHEET.matcher(source).results().count()
                        + INCLUDE.matcher(source).results().count());
        if (source.matches("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?<!DOCTYPE\\s+\\S+\\s+SYSTEM\\s.*")) {
            tally.add(Kind.EXTERNAL_REFERENCE, 1);
        }
    }

    private void look(Element element) {
        String name = element.normalName();
        if (name.equals("script") && !DATA.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            tally.add(Kind.SCRIPT, 1);
        } else if (FRAMES.contains(name)) {
            tally.add(Kind.FRAME, 1);
        } else if (name.equals("form")) {
            tally.add(Kind.FORM, 1);
        } else if (OBJECTS.contains(name)) {
            tally.add(Kind.EMBEDDED_OBJECT, 1);
        } else if (name.equals("meta") && element.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
            tally.add(Kind.REDIRECT, 1);
        } else if (name.equals("style")
                && STYLED_ELSEWHERE.matcher(element.data()).find()) {
            tally.add(Kind.EXTERNAL_REFERENCE, 1);
        }
        element.attributes().forEach(attribute -> look(element, attribute));
    }

    private void look(Element element, Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.startsWith("on") && key.length() > 4) {
            tally.add(Kind.EVENT_HANDLER, 1);
        } else if (key.equals("srcdoc")) {
            tally.add(Kind.SCRIPT, 1);
        } else if (key.equals("style")
                && STYLED_ELSEWHERE.matcher(attribute.getValue()).find()) {
            tally.add(Kind.EXTERNAL_REFERENCE, 1);
        } else if (ADDRESSES.contains(key)) {
            lookAtAddress(element, key, attribute.getValue());
        }
    }

    /** Browsers pass over white space and control characters in the name of a scheme. */
    private void lookAtAddress(Element element, String key, String value) {
        String address = value.substring(0, Math.min(value.length(), LONGEST_ADDRESS))
                .replaceAll("[\\p{Cntrl}\\s]", "")
                .toLowerCase(Locale.ROOT);
        boolean loads = !key.equals("href") || element.normalName().equals("link") && isLoaded(element);
        if (CODE.matcher(address).matches()) {
            tally.add(Kind.SCRIPT_LINK, 1);
        } else if (loads
                && !element.normalName().equals("script")
                && ELSEWHERE.matcher(address).matches()) {
            tally.add(Kind.EXTERNAL_REFERENCE, 1);
        }
    }

    private static boolean isLoaded(Element link) {
        return link.attr("rel").toLowerCase(Locale.ROOT).matches(".*(?:stylesheet|icon|preload|import|prefetch).*");
    }
}
