package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Sentences between the heading of the page and its main part: pages like to keep the first paragraph apart. */
final class HtmlLeads {

    private static final Pattern SUBTITLE = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:sub-?_?(?:title|head(?:line|er|ing)?)|dek|deck|standfirst|summary|description|des|tagline|strap(?:line)?)(?:$|[-_ ])");
    private static final int MOST = 4;
    private static final int SHORTEST = 60;
    private static final int LONGEST = 900;
    private static final int SHORTEST_HEADING = 10;

    private final Element body;
    private final String windowTitle;
    private final Set<Element> inside;
    private final Set<Element> around;

    private HtmlLeads(Element chosen, Element body) {
        this.body = body;
        this.windowTitle = body.ownerDocument() == null
                ? ""
                : Text.key(body.ownerDocument().title());
        this.inside = new HashSet<>(chosen.getAllElements());
        this.around = new HashSet<>(chosen.parents());
    }

    /** The leads of the main part of a page, each once, and the captions among them. */
    static List<Block> above(Element chosen, Element body) {
        HtmlLeads leads = new HtmlLeads(chosen, body);
        return leads.inside.stream().anyMatch(leads::isHeading) ? List.of() : leads.blocks(chosen);
    }

    private List<Block> blocks(Element chosen) {
        List<Block> leads = new ArrayList<>();
        boolean below = false;
        for (Element element : body.getAllElements()) {
            if (element == chosen) {
                break;
            }
            below |= isHeading(element);
            boolean apart = below && !inside.contains(element) && !around.contains(element);
            boolean caption = apart && element.normalName().equals("figcaption") && element.hasText();
            if ((caption || apart && isLead(element)) && leads.size() < MOST) {
                leads.add(new Block(Text.plain(element.text()), true, caption ? Block.Hint.CAPTION : Block.Hint.NONE));
            }
        }
        return leads.stream().distinct().toList();
    }

    /** The page's heading: a first one, or a lower one that gives the words of the window's title. */
    private boolean isHeading(Element element) {
        String key = element.normalName().matches("h[1-4]") ? Text.key(element.text()) : "";
        return !key.isEmpty()
                && (element.normalName().equals("h1") || key.length() > SHORTEST_HEADING && windowTitle.contains(key));
    }

    private static boolean isLead(Element element) {
        String text = HtmlBlocks.isBlock(element) ? Text.plain(element.text()) : "";
        boolean heading = element.normalName().matches("h[1-6]");
        boolean subtitle = isNamedSubtitle(element) || element.parent() != null && isNamedSubtitle(element.parent());
        return text.length() >= SHORTEST
                && text.length() < LONGEST
                && Sentences.ends(text)
                && !(heading && text.endsWith("?"))
                && (!subtitle || Sentences.count(text) > 1)
                && element.select("p, div, h1, h2, li, td, ul").size() <= 1
                && element.closest("li, table, figure") == null
                && element.select("a").text().length() < text.length() / 2;
    }

    static boolean isNamedSubtitle(Element element) {
        return SUBTITLE.matcher(element.className()).find();
    }
}
