package org.lectern.extraction.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.lectern.extraction.words.Text;

/** How much running text stands in each element of a page: letters of paragraphs that are sentences, not links. */
final class Prose implements NodeVisitor {

    private static final int SHORTEST = 40;

    private final Map<Element, Double> own = new IdentityHashMap<>();
    private final Map<Element, Double> total = new IdentityHashMap<>();

    private Prose() {}

    static Prose under(Element root) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose, root);
        return prose;
    }

    double of(Element element) {
        return total.getOrDefault(element, 0.0);
    }

    @Override
    public void head(Node node, int depth) {
        // counted on the way back
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        double sum = HtmlBlocks.isBlock(element) ? weightOfOwnText(element) : 0;
        for (Element child : element.children()) {
            sum += of(child);
        }
        total.put(element, sum);
    }

    /** The text of a block and the inline elements in it, down to the next blocks. */
    private double weightOfOwnText(Element block) {
        StringBuilder text = new StringBuilder();
        int linked = gather(block, text, false, 0);
        String plain = Text.plain(text.toString());
        boolean sentences = plain.length() >= SHORTEST
                && plain.matches("(?s).*[.,;:!?…؟،。][\\s\"'”’»)].*|(?s).*[.!?…؟。][\"'”’»)]*$");
        double weight = sentences ? Math.max(0, plain.length() - 2.0 * linked) : 0;
        own.put(block, weight);
        return weight;
    }

    private static int gather(Element element, StringBuilder text, boolean inLink, int depth) {
        int linked = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
                linked += inLink ? words.text().strip().length() : 0;
            } else if (child instanceof Element inner && !HtmlBlocks.isBlock(inner) && depth < 200) {
                linked += gather(inner, text, inLink || inner.normalName().equals("a"), depth + 1);
            }
        }
        return linked;
    }
}
