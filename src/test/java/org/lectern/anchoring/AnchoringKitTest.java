package org.lectern.anchoring;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.library.ArticleText;

/**
 * Writes where each passage of a file of cases is found, for a script that compares it with the truth, and prints how
 * long it took. Runs only with {@code -Dkit.cases=FILE -Dkit.out=FILE}. Of the old text the matcher is given nothing but
 * the anchor.
 */
class AnchoringKitTest {

    @Test
    void everyPassageOfTheKitIsLookedFor() throws IOException {
        String cases = System.getProperty("kit.cases");
        String out = System.getProperty("kit.out");
        assumeTrue(cases != null && out != null, "no kit.cases and kit.out given");
        JsonNode all = new ObjectMapper().readTree(Path.of(cases).toFile()).get("cases");
        assertFalse(all.isEmpty());
        List<Long> warmUp = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            all.forEach(each -> timed(each, warmUp));
        }
        List<Long> times = new ArrayList<>();
        Map<String, int[]> answers = new LinkedHashMap<>();
        all.forEach(each -> answers.put(each.get("id").asText(), timed(each, times)));
        new ObjectMapper().writeValue(Path.of(out).toFile(), answers);
        times.sort(null);
        System.out.printf(
                "%d passages, each in a text prepared anew: median %.3f ms, 99 of 100 within %.3f ms, at most %.3f ms%n",
                times.size(),
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 99 / 100) / 1e6,
                times.get(times.size() - 1) / 1e6);
    }

    private static int[] timed(JsonNode one, List<Long> times) {
        JsonNode selection = one.get("selection");
        TextAnchor anchor = new TextAnchor(
                selection.get("exact").asText(),
                selection.get("prefix").asText(),
                selection.get("suffix").asText(),
                selection.get("start").asInt(),
                selection.get("end").asInt());
        ArticleText text = new ArticleText(one.get("after").asText());
        long began = System.nanoTime();
        Found found = Anchoring.in(text).find(anchor);
        times.add(System.nanoTime() - began);
        return anchorOf(found).map(each -> new int[] {each.start(), each.end()}).orElse(null);
    }

    private static Optional<TextAnchor> anchorOf(Found found) {
        if (found instanceof Found.Same same) {
            return Optional.of(same.anchor());
        }
        return found instanceof Found.Moved moved ? Optional.of(moved.anchor()) : Optional.empty();
    }
}
