package org.lectern.extraction.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what stands beside an article rather than in it: comments, other articles, what every page repeats. */
final class Beside {

    private static final Pattern NAMED = Pattern.compile(
            "comments?|commentlist|disqus|related|relatedposts|recommended|recommendations|recirc|sidebar|widgets?|teasers?|latest|popular|mostread|trending|slider|carousel|snippet|archive|archives|calendar|menu|nav");

    private static final String KNOWN = "lectern-beside";
    private static final int LONGEST_ASIDE = 200;
    private static final double MOST = 0.3;

    private Beside() {}

    /** Whether the element, or one around it below the article, is such a part. */
    static boolean isBeside(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().matches("html|body|main|article")) {
                return false;
            }
            if (isApart(at)) {
                return true;
            }
        }
        return false;
    }

    /** Weighed once for each element, which many others ask about. */
    private static boolean isApart(Element element) {
        Object known = element.attributes().userData(KNOWN);
        if (known != null) {
            return known.equals(true);
        }
        boolean named = element.normalName().matches("nav|footer|aside") && !isOfArticle(element) || isNamed(element);
        boolean apart = named && element.selectFirst("h1") == null && !holdsMost(element);
        element.attributes().userData(KNOWN, apart);
        return apart;
    }

    /** An article has its own footer, and some put their dateline into an aside. */
    private static boolean isOfArticle(Element element) {
        boolean small = element.normalName().equals("footer")
                || element.normalName().equals("aside") && element.text().length() <= LONGEST_ASIDE;
        return small && element.closest("article") != null;
    }

    /** A name such as "widget" may be that of the frame around everything. */
    private static boolean holdsMost(Element element) {
        Element body = element.closest("body");
        return body != null
                && !element.className().contains("comment")
                && element.text().length() > body.text().length() * MOST;
    }

    private static boolean isNamed(Element element) {
        String names = (element.className() + " " + element.id())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return names.length() < 300
                && Arrays.stream(names.split("\\s+"))
                        .filter(name ->
                                !name.matches("(?:has|no|with|without|is)[-_].*|.*[-_](?:enabled|content|open)"))
                        .flatMap(name -> Arrays.stream(name.split("[-_]+")))
                        .anyMatch(word -> NAMED.matcher(word).matches());
    }
}
