package org.lectern.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static Vocabulary version(String version, String... ids) {
        return new Vocabulary(
                version,
                IntStream.range(0, ids.length)
                        .mapToObj(i -> new Topic(ids[i], ids[i], "X", i + 1, "", "", ""))
                        .toList(),
                List.of());
    }

    private static List<Integer> looks(Vocabulary vocabulary) {
        return vocabulary.topics().stream().map(Topic::pattern).toList();
    }

    @Test
    void aTopicKeepsItsLookWhereverItStandsInTheNextVersion() {
        Vocabulary kept = Looks.kept(List.of(
                version("1", "territory", "terror", "recruitment", "governance"),
                version("2", "attacks", "ground", "courts", "recruitment")));
        assertEquals(List.of(1, 2, 4, 3), looks(kept));
        assertEquals(
                List.of(1, 2, 3, 4), kept.topics().stream().map(Topic::number).toList());
    }

    @Test
    void oneThatComesBackLooksAsItDid() {
        Vocabulary kept = Looks.kept(List.of(
                version("1", "territory", "recruitment"),
                version("2", "territory"),
                version("3", "recruitment", "courts")));
        assertEquals(List.of(2, 1), looks(kept));
    }

    @Test
    void theFirstVersionLooksAsItStands() {
        assertEquals(List.of(1, 2, 3), looks(Looks.kept(List.of(version("1", "a", "b", "c")))));
    }
}
