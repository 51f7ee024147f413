package org.lectern.taxonomy.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.SuccessorJson;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.TestTaxonomy;
import org.lectern.taxonomy.Topic;

class VersionFilesTest {

    private final Taxonomy taxonomy = TestTaxonomy.of(new ObjectMapper());
    private final VersionFiles files = new VersionFiles(taxonomy);

    private List<String> faults(String file) {
        return assertThrows(VersionRefused.class, () -> files.read(file)).faults().stream()
                .map(VersionRefused.Fault::entry)
                .toList();
    }

    @Test
    void theVersionInForceIsTheFileToBeginWith() {
        Successor next = files.read(SuccessorJson.next(taxonomy.current()).toString());
        assertEquals("2", next.mapping().to());
        assertEquals(taxonomy.topics(), next.vocabulary().topics());
        assertEquals(Mapping.Fate.KEPT, next.mapping().fate("territory"));
        assertEquals(List.of(), next.remarks());
    }

    @Test
    void yamlAndShortMappingsWillDo() {
        Successor next = files.read("""
                topics:
                  - {id: strength, label: Strength, definition: Men and ground.}
                  - {id: law, label: Law, definition: Rule of others., letter: Z}
                  - {id: attacks, label: Attacks, definition: Attacks abroad.}
                mapping:
                  territory: strength
                  recruitment: [strength]
                  terrorism-abroad: [attacks, strength]
                  sectarian-governance:
                """);
        assertEquals(Mapping.Fate.MERGED, next.mapping().fate("territory"));
        assertEquals(Mapping.Fate.SPLIT, next.mapping().fate("terrorism-abroad"));
        assertEquals(Mapping.Fate.RETIRED, next.mapping().fate("sectarian-governance"));
        assertEquals(
                List.of("S", "Z", "A"),
                next.vocabulary().topics().stream().map(Topic::letter).toList());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertEquals(
                List.of(
                        "version",
                        "topic Bad Id",
                        "mapping of territory",
                        "mapping of nothing",
                        "mapping of terrorism-abroad",
                        "mapping of recruitment",
                        "mapping of sectarian-governance"),
                faults("""
                        {"version": "1", "topics": [{"id": "Bad Id", "label": "B", "definition": "d"}],
                         "mapping": {"territory": ["missing"], "nothing": []}}"""));
        assertEquals(List.of("file"), faults("{\"topics\": ["));
        assertEquals(List.of("file"), faults(" "));
    }

    @Test
    void anIdOfBothVersionsMeansTheSame() {
        assertEquals(List.of("mapping of territory"), faults("""
                {"topics": [{"id": "territory", "label": "Other", "definition": "d"},
                            {"id": "rest", "label": "Rest", "definition": "d"}],
                 "mapping": {"territory": "rest", "terrorism-abroad": "rest", "recruitment": "rest",
                             "sectarian-governance": "rest"}}"""));
    }
}
