package org.lectern.similarity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Prints how many changed copies are found among real texts, and how many pairs of different texts are taken for one. */
@EnabledIfSystemProperty(named = "kit.texts", matches = ".+")
class SimilarityKitTest {

    private static final int ENOUGH_WORDS = 120;

    @Test
    void printsRecallAndFalsePairs() throws IOException {
        List<List<String>> texts = texts(Path.of(System.getProperty("kit.texts")));
        ChangedCopies changes = new ChangedCopies(7);
        Map<String, Function<List<String>, List<String>>> kinds = new LinkedHashMap<>();
        kinds.put("set otherwise", ChangedCopies::setOtherwise);
        kinds.put("10 % of words", text -> changes.wordsReplaced(text, 0.10));
        kinds.put("every tenth word", changes::everyTenthWordReplaced);
        kinds.put("15 % of words", text -> changes.wordsReplaced(text, 0.15));
        kinds.put("20 % of words", text -> changes.wordsReplaced(text, 0.20));
        kinds.put("25 % of words", text -> changes.wordsReplaced(text, 0.25));
        kinds.put("last quarter cut", changes::cut);
        kinds.put("cut and 10 %", text -> changes.wordsReplaced(changes.cut(text), 0.10));
        kinds.put(
                "paragraph added",
                text -> changes.paragraphAdded(
                        text, String.join(" ", texts.get(0)).substring(0, 400)));
        kinds.put("reordered", changes::reordered);
        kinds.put("reordered and 10 %", text -> changes.wordsReplaced(changes.reordered(text), 0.10));
        kinds.forEach((name, change) -> print(name, texts, change));
        printPairs(texts);
    }

    private static void print(String name, List<List<String>> texts, Function<List<String>, List<String>> change) {
        int candidates = 0;
        int found = 0;
        List<Integer> similarities = new ArrayList<>();
        for (List<String> text : texts) {
            Shingles one = shingles(text);
            Shingles other = shingles(change.apply(text));
            Overlap overlap = Overlap.of(one, other);
            boolean candidate = isCandidate(one, other);
            candidates += candidate ? 1 : 0;
            found += candidate && overlap.isNearDuplicate() ? 1 : 0;
            similarities.add(overlap.similarity());
        }
        similarities.sort(null);
        System.out.printf(
                "%-20s candidates %.4f found %.4f of %d; similarity least %d median %d%n",
                name,
                1.0 * candidates / texts.size(),
                1.0 * found / texts.size(),
                texts.size(),
                similarities.get(0),
                similarities.get(similarities.size() / 2));
    }

    private static void printPairs(List<List<String>> texts) {
        List<Shingles> all = texts.stream().map(SimilarityKitTest::shingles).toList();
        int[] histogram = new int[101];
        int candidates = 0;
        int taken = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Overlap overlap = Overlap.of(all.get(i), all.get(j));
                histogram[overlap.similarity()]++;
                boolean candidate = isCandidate(all.get(i), all.get(j));
                candidates += candidate ? 1 : 0;
                if (overlap.isNearDuplicate()) {
                    taken++;
                    System.out.println("pair " + overlap + "\n  " + texts.get(i).get(0) + "\n  "
                            + texts.get(j).get(0));
                }
            }
        }
        int highest = 100;
        while (histogram[highest] == 0) {
            highest--;
        }
        System.out.printf(
                "%d pairs of different texts: %d candidates, %d taken for near-duplicates, highest similarity %d; %s%n",
                all.size() * (all.size() - 1) / 2, candidates, taken, highest, Arrays.toString(histogram));
    }

    private static boolean isCandidate(Shingles one, Shingles other) {
        Set<Long> bands = new HashSet<>();
        Arrays.stream(Signature.bandsOf(one)).forEach(bands::add);
        return Arrays.stream(Signature.bandsOf(other)).anyMatch(bands::contains);
    }

    private static Shingles shingles(List<String> paragraphs) {
        return Shingles.of(String.join("\n\n", paragraphs));
    }

    private static List<List<String>> texts(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<List<String>> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> paragraphs = new ArrayList<>();
                for (JsonNode paragraph : json.readTree(line).get("paragraphs")) {
                    paragraphs.add(paragraph.asText());
                }
                if (String.join(" ", paragraphs).split(" ").length >= ENOUGH_WORDS) {
                    texts.add(paragraphs);
                }
            }
        }
        return texts;
    }
}
