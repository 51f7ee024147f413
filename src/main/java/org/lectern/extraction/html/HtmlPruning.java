package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lectern.extraction.lines.Disclaimer;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Takes out of a page what its own markup calls something other than the article, unless that holds the article. */
final class HtmlPruning {

    private static final Pattern PARTS = words("page-parts");
    private static final Pattern CAPTIONS = words("caption-parts");
    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, embed, button, select, input, textarea, audio, video, canvas, map, link, meta, amp-lightbox, amp-image-lightbox, amp-sidebar, amp-ad, amp-social-share, amp-consent";
    private static final String RARELY =
            "nav, footer, aside, form, dialog, menu, [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog], [role=search], [role=menu], [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";
    private static final Pattern NEVER_NAMED = Pattern.compile(
            "(?i)(?:^|[ _-])(?:comments?|comments?-?_?(?:list|area|section|wrapper|container|thread|box|holder)|commentlist|disqus(?:_thread)?|responses|respond|kommentare|commentaires|comentarios|cookies?[\\w-]*|consent[\\w-]*|gdpr[\\w-]*|privacy-(?:content|overview|tab|settings|popup|bar)[\\w-]*|notification-?bar[\\w-]*)(?:$|[ _-])");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:^|[-_ ])(?:(?:author|autor|writer|redakteur|contributor)[-_]?(?:box|bio|card|profile|info|about|descr?(?:iption)?|details?|blurb|widget|teaser)s?"
                    + "|about[-_]?(?:the[-_]?)?(?:author|autor)|(?:read|up|watch|see)[-_]?next|(?:next|prev|previous|more|other|further|interesting|inline)[-_]?(?:post|story|stories|article|teaser|news)s?|most[-_]?(?:popular|read|viewed)"
                    + "|(?:editorial|affiliate|advertis(?:er|ing))[-_]?(?:disclosure|disclaimer|notice)|fact-?box-?promo|social[-_]?media[-_]?links)(?:$|[-_ ])");
    private static final double MOST_OF_PROSE = 0.35;

    /** Whether parts go by their element and class, or by their element only. */
    enum Care {
        LIGHT,
        THOROUGH
    }

    private HtmlPruning() {}

    /** Prunes below the given element, in place. */
    static void prune(Element body, Care care) {
        body.select(NEVER).remove();
        List<Node> comments = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        Prose prose = Prose.under(body);
        double all = prose.of(body);
        for (Element element : body.getAllElements()) {
            boolean removable = element != body
                    && element.parent() != null
                    && (element.is(RARELY) || care == Care.THOROUGH && isNamedApart(element));
            boolean never = element != body && element.parent() != null && isNeverArticle(element);
            if (never || removable && prose.of(element) <= all * MOST_OF_PROSE) {
                element.remove();
            }
        }
    }

    /** Removes lists, tables and boxes that are mostly links. */
    static void pruneLinks(Element content) {
        Prose prose = Prose.under(content);
        for (Element box : content.select("ul, ol, table, div, section, p, dl, h2, h3, h4, h5, h6")) {
            String text = box.text();
            double linked =
                    box.select("a").stream().mapToInt(a -> a.text().length()).sum();
            boolean mostlyLinks = linked > text.length() * 0.6 && !Sentences.ends(text) && prose.of(box) < 100;
            if (box != content
                    && box.parent() != null
                    && !text.isBlank()
                    && mostlyLinks
                    && (box.select("a").size() > 1 || text.length() < 160)) {
                box.remove();
            }
        }
    }

    /** What readers wrote below an article may be longer than it; only a heading of the page speaks against. */
    private static boolean isNeverArticle(Element element) {
        String names = element.id() + " " + element.className();
        return names.length() < 200
                && NEVER_NAMED.matcher(names).find()
                && !element.normalName().matches("html|body|main|article")
                && element.selectFirst("h1, article p") == null;
    }

    static boolean isNamedApart(Element element) {
        String names = element.className() + " " + element.id();
        if (names.isBlank() && !element.normalName().contains("-")
                || names.length() > 300
                || element.normalName().matches("body|main|article|html")) {
            return false;
        }
        boolean lead = names.toLowerCase(java.util.Locale.ROOT).matches(".*(?:teaser|excerpt|abstract|intro).*")
                && element.selectFirst("a") == null;
        return !lead
                && (isNamed(element, PARTS) || isCompound(element))
                && element.selectFirst("blockquote p") == null
                && !element.normalName().equals("blockquote")
                && !Disclaimer.isDisclaimer(Text.plain(element.text()));
    }

    /** Names that say what a part is only in two words, and elements of a page's own making that are called so. */
    private static boolean isCompound(Element element) {
        String names = element.className() + " " + element.id();
        String own = element.normalName().contains("-") ? " " + element.normalName() : "";
        return COMPOUND.matcher(
                        (names + own).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT))
                .find();
    }

    static boolean isNamedCaption(Element element) {
        return isNamed(element, CAPTIONS);
    }

    private static boolean isNamed(Element element, Pattern parts) {
        String names = element.className() + " " + element.id();
        return names.length() <= 300
                && Arrays.stream(names.trim().split("\\s+")).anyMatch(name -> says(name, parts));
    }

    private static boolean says(String name, Pattern parts) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        if (words.matches("(?:has|no|with|without|is|not)[-_].*|.*[-_](?:enabled|disabled|on|off|open|true|false)")) {
            return false;
        }
        return Arrays.stream(words.split("[-_:]+"))
                .anyMatch(word -> parts.matcher(word).matches());
    }

    private static Pattern words(String list) {
        return Pattern.compile(Lexicon.lines(list).stream().map(Text::fold).collect(Collectors.joining("|")));
    }
}
