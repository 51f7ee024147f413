package org.lectern.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A text and another one… */
class OverlapTest {

    private static Shingles shingles(List<String> paragraphs) {
        return Shingles.of(String.join("\n\n", paragraphs));
    }

    private static boolean isFound(List<String> text, List<String> other) {
        Set<Long> bands = new HashSet<>();
        Arrays.stream(Signature.bandsOf(shingles(text))).forEach(bands::add);
        return Arrays.stream(Signature.bandsOf(shingles(other))).anyMatch(bands::contains)
                && Overlap.of(shingles(text), shingles(other)).isNearDuplicate();
    }

    private static int foundOfTwoHundred(BiFunction<ChangedCopies, List<String>, List<String>> change) {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<String> text = new InventedNews(seed).article(6);
            found += isFound(text, change.apply(new ChangedCopies(seed), text)) ? 1 : 0;
        }
        return found;
    }

    @Test
    void areTheSameWhenOnlyCasePunctuationAndWhiteSpaceDiffer() {
        List<String> text = new InventedNews(1).article(6);
        assertEquals(
                new Overlap(100, 100, shingles(text).words()),
                Overlap.of(shingles(text), shingles(ChangedCopies.setOtherwise(text))));
    }

    @Test
    void areFoundWhenATenthOfTheWordsIsReplaced() {
        assertEquals(200, foundOfTwoHundred((changes, text) -> changes.wordsReplaced(text, 0.10)));
        assertEquals(200, foundOfTwoHundred((changes, text) -> changes.everyTenthWordReplaced(text)));
    }

    @Test
    void areFoundWhenTheLastQuarterIsCut() {
        assertEquals(200, foundOfTwoHundred((changes, text) -> changes.cut(text)));
    }

    @Test
    void areFoundWhenAParagraphIsAddedOrTheyAreReordered() {
        String added = new InventedNews(999).sentence() + " " + new InventedNews(998).sentence();
        assertEquals(200, foundOfTwoHundred((changes, text) -> changes.paragraphAdded(text, added)));
        assertEquals(200, foundOfTwoHundred((changes, text) -> changes.reordered(text)));
    }

    @Test
    void doNotMatchWhenTheyShareNamesAndAQuote() {
        int taken = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<String> text = new InventedNews(seed).article(6);
            List<String> other = new ArrayList<>(new InventedNews(seed + 5000).article(6));
            String quote = text.get(2).substring(0, text.get(2).lastIndexOf(". ") + 1);
            other.add(3, "Abu Nasr al Karimi of the Border Brigade said: “" + quote + "”");
            text.set(0, "Abu Nasr al Karimi of the Border Brigade spoke. " + text.get(0));
            taken += Overlap.of(shingles(text), shingles(other)).isNearDuplicate() ? 1 : 0;
        }
        assertEquals(0, taken);
    }

    @Test
    void areFoundInAScriptWithoutSpaces() {
        String text = "伊斯兰国武装分子周三撤离了北部城市的最后据点，政府军在清晨进入市中心，居民们走上街头庆祝。当地官员表示，"
                + "重建工作将在下个月开始，首先恢复供水和供电。联合国警告说，仍有数千个家庭需要食物和药品的紧急援助。";
        String changed = text.replace("周三", "星期三")
                .replace("清晨", "早上")
                .replace("数千", "上千")
                .replace("，", " ");
        String other = "央行今天宣布下调基准利率，以刺激低迷的房地产市场，分析人士认为此举来得太晚，消费者信心仍然不足，出口也在下降。";
        assertTrue(isFound(List.of(text), List.of(changed)));
        assertFalse(isFound(List.of(text), List.of(other)));
    }

    @Test
    void areTheSameInArabicWithAndWithoutVowelMarks() {
        assertEquals(
                FoldedWords.of("أعلنَ الجيشُ السيطرةَ على المدينـــة ٢٠١٧"),
                FoldedWords.of("اعلن الجيش السيطرة على المدينة، 2017."));
    }

    @Test
    void areNothingToEachOtherWithoutWords() {
        assertEquals(new Overlap(0, 0, 0), Overlap.of(Shingles.of(" – …"), Shingles.of("")));
        assertEquals(0, Signature.bandsOf(Shingles.of(" – …")).length);
    }

    @Test
    void areComparedWholeWhenTheyAreShorterThanARun() {
        assertTrue(isFound(List.of("Two words"), List.of("two  WORDS.")));
        assertFalse(isFound(List.of("Two words"), List.of("Two others")));
    }
}
