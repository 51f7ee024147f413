package org.lectern.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Copies of a text with seeded random changes, as agencies' copies and later versions have them. */
final class ChangedCopies {

    private final Random random;

    ChangedCopies(long seed) {
        this.random = new Random(seed);
    }

    /** This part of all words becomes other words of the text, each place by chance. */
    List<String> wordsReplaced(List<String> paragraphs, double part) {
        List<String> words = paragraphs.stream()
                .flatMap(paragraph -> Arrays.stream(paragraph.split(" ")))
                .toList();
        return paragraphs.stream()
                .map(paragraph -> Arrays.stream(paragraph.split(" "))
                        .map(word -> random.nextDouble() < part ? "x" + words.get(random.nextInt(words.size())) : word)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The first or last word of each sentence's like: every tenth word, so that no sentence stays whole. */
    List<String> everyTenthWordReplaced(List<String> paragraphs) {
        List<String> changed = new ArrayList<>();
        int place = 0;
        for (String paragraph : paragraphs) {
            List<String> words = new ArrayList<>();
            for (String word : paragraph.split(" ")) {
                words.add(place++ % 10 == 4 ? "y" + word : word);
            }
            changed.add(String.join(" ", words));
        }
        return changed;
    }

    /** Without the last quarter of its words. */
    List<String> cut(List<String> paragraphs) {
        int left = paragraphs.stream().mapToInt(each -> each.split(" ").length).sum() * 3 / 4;
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> words = Arrays.asList(paragraph.split(" "));
            int take = Math.min(left, words.size());
            if (take > 0) {
                kept.add(String.join(" ", words.subList(0, take)));
            }
            left -= take;
        }
        return kept;
    }

    List<String> paragraphAdded(List<String> paragraphs, String added) {
        List<String> more = new ArrayList<>(paragraphs);
        more.add(random.nextInt(more.size() + 1), added);
        return more;
    }

    List<String> reordered(List<String> paragraphs) {
        List<String> other = new ArrayList<>(paragraphs);
        Collections.shuffle(other, random);
        return other;
    }

    /** The same words set otherwise: capitals, no punctuation, one paragraph. */
    static List<String> setOtherwise(List<String> paragraphs) {
        return List.of(String.join("   ", paragraphs).toUpperCase().replaceAll("[.,;:“”\"()]", " "));
    }
}
