package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Text;

/** The text of a piece of markup as blocks: what a browser would set apart, with headings and captions known. */
public final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "button",
            "select",
            "textarea",
            "head",
            "audio",
            "video",
            "canvas",
            "math",
            "map");
    private static final Set<String> INLINE_BLOCKS = Set.of("br", "hr", "td", "th", "img");

    private static final Set<String> CAPTIONS = Set.of("figcaption", "caption", "figure");
    private static final int LONGEST_CAPTION = 600;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean titled;
    private int skipping;
    private Block.Hint hint = Block.Hint.NONE;

    private HtmlBlocks(boolean titled) {
        this.titled = titled;
    }

    /** The blocks below an element, in order. */
    public static List<Block> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks(root.select("h1, p.title").size() == 1);
        NodeTraversor.traverse(blocks, root);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && skipping == 0) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())) {
                skipping++;
            }
            if (isBlock(element)) {
                flush();
                hint = hintOf(element, hint);
            } else if (DataTable.isCell(element)) {
                text.append(' ');
            } else if (INLINE_BLOCKS.contains(element.normalName())) {
                flush();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
                hint = element.parent() == null ? Block.Hint.NONE : inherited(element.parent());
            }
            if (SKIPPED.contains(element.normalName())) {
                skipping--;
            }
        }
    }

    private void flush() {
        String plain = Text.plain(text.toString());
        text.setLength(0);
        if (!plain.isEmpty() && skipping == 0) {
            blocks.add(new Block(plain, true, hint));
        }
    }

    static boolean isBlock(Element element) {
        return (element.isBlock() || element.normalName().equals("li")) && !DataTable.isCell(element);
    }

    private Block.Hint hintOf(Element element, Block.Hint outer) {
        if (outer == Block.Hint.CAPTION || isCaption(element)) {
            return Block.Hint.CAPTION;
        }
        return switch (element.normalName()) {
            case "h1" -> titled ? Block.Hint.TITLE : Block.Hint.HEADING;
            case "h2", "h3", "h4", "h5", "h6" -> Block.Hint.HEADING;
            case "li" -> Block.Hint.ITEM;
            case "p" ->
                element.hasClass("title") && titled
                        ? Block.Hint.TITLE
                        : outer == Block.Hint.ITEM ? outer : Block.Hint.NONE;
            default -> Block.Hint.NONE;
        };
    }

    private static boolean isCaption(Element element) {
        return CAPTIONS.contains(element.normalName())
                || HtmlPruning.isNamedCaption(element) && element.text().length() <= LONGEST_CAPTION;
    }

    private static Block.Hint inherited(Element parent) {
        for (Element e = parent; e != null; e = e.parent()) {
            if (isCaption(e)) {
                return Block.Hint.CAPTION;
            }
            if (e.normalName().equals("li")) {
                return Block.Hint.ITEM;
            }
        }
        return Block.Hint.NONE;
    }
}
