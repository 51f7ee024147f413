package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Sentences;

/**
 * The part of a page that is its article: the element that pages name as such, else the deepest that still holds most of
 * the running text, else what readability finds, else the whole page.
 */
public final class HtmlBody {

    private static final Pattern NAMED = Pattern.compile(
            Lexicon.lines("article-parts").stream().collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
    private static final double SHARE_OF_CHILD = 0.8;
    private static final double SHARE_OF_NAMED = 0.5;
    private static final int LEAST_NAMED = 250;
    private static final int LEAST_TEXT = 300;

    private HtmlBody() {}

    /**
     * The blocks of the part of a page that is its article.
     *
     * @param declared the article's text as the page's own description gives it, or empty
     */
    public static List<Block> blocks(Document page, String declared) {
        Document pruned = page.clone();
        HtmlPruning.prune(pruned.body(), HtmlPruning.Care.THOROUGH);
        List<Block> best = main(pruned.body());
        if (length(best) < LEAST_TEXT
                || length(best) < 0.15 * Prose.under(page.body()).of(page.body())) {
            Document light = page.clone();
            HtmlPruning.prune(light.body(), HtmlPruning.Care.LIGHT);
            Document whole = light.clone();
            best = longer(best, main(light.body()), 1.5);
            best = length(best) < LEAST_TEXT ? longer(best, readable(page), 1.5) : best;
            best = length(best) < LEAST_TEXT ? longer(best, HtmlBlocks.of(whole.body()), 2) : best;
        }
        return DeclaredBody.instead(best, declared);
    }

    private static List<Block> longer(List<Block> first, List<Block> second, double times) {
        return length(second) > times * length(first) ? second : first;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .filter(text -> Sentences.ends(text) || text.length() > 80)
                .mapToInt(String::length)
                .sum();
    }

    private static List<Block> main(Element body) {
        Prose prose = Prose.under(body);
        Element dense = densest(body, prose);
        Element chosen = named(body, prose, prose.of(dense)).orElse(dense);
        List<Block> blocks = new ArrayList<>(HtmlLeads.above(chosen, body));
        HtmlPruning.pruneLinks(chosen);
        blocks.addAll(HtmlBlocks.of(chosen));
        return blocks;
    }

    private static Element densest(Element body, Prose prose) {
        Element at = body;
        while (true) {
            double enough = prose.of(at) * SHARE_OF_CHILD;
            Optional<Element> next = at.children().stream()
                    .filter(child -> enough > 0
                            && prose.of(child) >= enough
                            && HtmlBlocks.isBlock(child)
                            && !child.normalName().equals("p"))
                    .findFirst();
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
    }

    private static Optional<Element> named(Element body, Prose prose, double dense) {
        return body.getAllElements().stream()
                .filter(HtmlBody::isNamed)
                .filter(element -> prose.of(element) >= dense * SHARE_OF_NAMED && prose.of(element) > LEAST_NAMED)
                .max(Comparator.comparingDouble(prose::of));
    }

    private static boolean isNamed(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody")
                || NAMED.matcher(element.id()).matches()
                || element.classNames().stream()
                        .anyMatch(name -> NAMED.matcher(name).matches());
    }

    private static List<Block> readable(Document page) {
        Article article = new Readability4J("https://page.invalid/", page.clone()).parse();
        @Nullable Element content = article.getArticleContent();
        return content == null ? List.of() : HtmlBlocks.of(content);
    }
}
