package org.lectern.extraction.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.extraction.Found;

/** Tells in which language a text is, by its most frequent small words and, where that is enough, its writing. */
public final class Languages {

    private static final Map<String, Set<String>> SMALL_WORDS = load();
    private static final int FEWEST_WORDS = 20;
    private static final double SMALLEST_SHARE = 0.08;

    private Languages() {}

    /** The small words of all languages together: no sentence is complete after most of them. */
    public static Set<String> smallWords() {
        Set<String> all = new HashSet<>();
        SMALL_WORDS.values().forEach(words -> words.stream().map(Text::fold).forEach(all::add));
        return all;
    }

    /** How many of a text's words are small words of the language that has most of them: 0 to 1. */
    public static double familiarity(String text) {
        String[] words = words(text);
        String[] longer = Arrays.stream(words).filter(word -> word.length() > 1).toArray(String[]::new);
        return words.length == 0
                ? 0
                : (double) count(longer).values().stream()
                                .mapToInt(n -> n)
                                .max()
                                .orElse(0)
                        / words.length;
    }

    /** The language as a BCP 47 tag; empty when the text is short or no language stands out. */
    public static Optional<Found> detect(String text) {
        Optional<Found> script = byScript(text);
        if (script.isPresent()) {
            return script;
        }
        String[] words = words(text);
        Map<String, Integer> counts = count(words);
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        int best = ranked.get(0).getValue();
        int second = ranked.get(1).getValue();
        if (words.length < FEWEST_WORDS || best < words.length * SMALLEST_SHARE || best <= second) {
            return Optional.empty();
        }
        String language = ranked.get(0).getKey();
        double confidence = Math.min(0.99, Math.round(50 + 50.0 * (best - second) / best) / 100.0);
        String evidence = "%d of %d words are frequent small words of this language".formatted(best, words.length);
        return Optional.of(new Found(language, Found.Source.TEXT, evidence, confidence));
    }

    private static Optional<Found> byScript(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(n -> n).sum();
        for (var only : Map.of(
                        Character.UnicodeScript.HIRAGANA, "ja",
                        Character.UnicodeScript.HANGUL, "ko",
                        Character.UnicodeScript.THAI, "th",
                        Character.UnicodeScript.HEBREW, "he",
                        Character.UnicodeScript.GREEK, "el",
                        Character.UnicodeScript.DEVANAGARI, "hi",
                        Character.UnicodeScript.ARMENIAN, "hy",
                        Character.UnicodeScript.GEORGIAN, "ka")
                .entrySet()) {
            if (letters >= FEWEST_WORDS && scripts.getOrDefault(only.getKey(), 0) > letters * 0.25) {
                return Optional.of(Found.inText(
                        only.getValue(), "written in " + only.getKey().name()));
            }
        }
        boolean chinese =
                letters >= FEWEST_WORDS && scripts.getOrDefault(Character.UnicodeScript.HAN, 0) > letters * 0.6;
        return chinese ? Optional.of(Found.inText("zh", "written in HAN")) : Optional.empty();
    }

    private static Map<String, Integer> count(String[] words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        SMALL_WORDS.forEach((language, small) -> counts.put(
                language, (int) Arrays.stream(words).filter(small::contains).count()));
        return counts;
    }

    private static String[] words(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{M}\u200C]+");
        return Arrays.stream(words).filter(w -> !w.isEmpty()).limit(5000).toArray(String[]::new);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> languages = new LinkedHashMap<>();
        for (String line : Lexicon.lines("stopwords")) {
            String[] named = line.split(":", 2);
            languages.put(
                    named[0],
                    Set.of(Arrays.stream(named[1].strip().split(" ")).distinct().toArray(String[]::new)));
        }
        return languages;
    }
}
