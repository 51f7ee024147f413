package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** The article's text as a page's own description of itself repeats it, for pages whose visible part holds another. */
final class DeclaredBody {

    private static final int LEAST = 400;
    private static final double FOUND = 0.5;
    private static final int SENTENCES_TOGETHER = 3;

    private DeclaredBody() {}

    /** The declared text in place of blocks that are shorter and hold less than half of its words; else the blocks. */
    static List<Block> instead(List<Block> blocks, String declared) {
        if (declared.length() < LEAST) {
            return blocks;
        }
        List<Block> paragraphs = paragraphs(declared);
        List<Block> free = blocks.stream()
                .filter(block -> block.hint() != Block.Hint.CAPTION)
                .toList();
        int visible = free.stream().mapToInt(block -> block.text().length()).sum();
        return declared.length() > visible && shared(paragraphs, free) < FOUND ? paragraphs : blocks;
    }

    /** The share of the words of the first that stand in the second too. */
    private static double shared(List<Block> declared, List<Block> blocks) {
        Set<String> known = words(blocks);
        Set<String> wanted = words(declared);
        return (double) wanted.stream().filter(known::contains).count() / Math.max(1, wanted.size());
    }

    private static Set<String> words(List<Block> blocks) {
        Set<String> words = new HashSet<>();
        blocks.forEach(
                block -> words.addAll(Arrays.asList(Text.key(block.text()).split(" "))));
        return words;
    }

    /** By its own lines or tags; a text that was run together is cut after every third sentence. */
    private static List<Block> paragraphs(String declared) {
        List<Block> blocks = new ArrayList<>();
        if (declared.contains("</p>")) {
            return HtmlBlocks.of(Jsoup.parse(declared).body());
        }
        String[] lines = declared.strip().split("\\s*\\n\\s*");
        for (String line : lines) {
            List<String> sentences = lines.length > 1 ? List.of(line) : Sentences.split(line);
            for (int i = 0; i < sentences.size(); i += SENTENCES_TOGETHER) {
                String text = Text.plain(
                        String.join(" ", sentences.subList(i, Math.min(i + SENTENCES_TOGETHER, sentences.size()))));
                if (!text.isEmpty()) {
                    blocks.add(new Block(text, true, Block.Hint.NONE));
                }
            }
        }
        return blocks;
    }
}
