package org.lectern.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of invented words, common ones often and rare ones seldom, as in a language; seeded. */
public final class InventedNews {

    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "sul", "ba", "dor", "li", "van", "pe", "chu", "nar", "os", "wim", "ge", "tra"
    };

    private static final int WORDS = 3000;

    private final Random random;

    public InventedNews(long seed) {
        this.random = new Random(seed);
    }

    /** Paragraphs of three sentences of about fifteen words. */
    public List<String> article(int paragraphs) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            made.add(sentence() + " " + sentence() + " " + sentence());
        }
        return made;
    }

    public String sentence() {
        List<String> words = new ArrayList<>();
        int length = 12 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            words.add(word((int) (WORDS * Math.pow(random.nextDouble(), 3))));
        }
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static String word(int rank) {
        int left = rank + 1;
        StringBuilder word = new StringBuilder();
        while (left > 0) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
            left /= SYLLABLES.length;
        }
        return word.toString();
    }
}
