package org.lectern.export.bundle.packing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** What a bundle says of itself to whoever opens it. */
final class ReadMe {

    /** The words by which passages and articles are judged. */
    record Vocabulary(
            String version,
            List<Topic> topics,
            List<Stance> stances,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Earlier> earlier) {

        static Vocabulary of(Taxonomy taxonomy) {
            return new Vocabulary(
                    taxonomy.version(), taxonomy.topics(), taxonomy.stances(), Earlier.of(taxonomy.lineage()));
        }
    }

    /** A version before the one in force, under which annotations may still stand, and what became of its topics. */
    record Earlier(String version, List<Topic> topics, Map<String, List<String>> becomes) {

        static List<Earlier> of(Lineage lineage) {
            return lineage.versions().stream()
                    .flatMap(version -> lineage.after(version).stream())
                    .map(mapping -> new Earlier(
                            mapping.from(),
                            lineage.vocabulary(mapping.from()).orElseThrow().topics(),
                            new TreeMap<>(mapping.fates())))
                    .toList();
        }
    }

    private ReadMe() {}

    static String words(String base) {
        return """
                An evidence bundle from Lectern at %s

                annotations.csv                 one row per annotation; UTF-8, comma, CRLF. A cell that a spreadsheet
                                                would compute begins with an apostrophe that does not belong to it.
                annotations.csv-metadata.json   what the columns are, as CSV on the Web metadata
                history.jsonl                   every step of the annotations, one JSON object on each line, in the order of
                                                the rows: who, when, why, and what the annotation said afterwards, as far
                                                as whoever made the bundle may see it
                web-annotation.jsonl            what other programs sent with annotations and only they know, likewise
                articles/ID/text-N.txt          the texts, by revision. "start" and "end" count Unicode code points of
                                                the text with the SHA-256 that the row names; "end" is exclusive.
                articles/ID/article.json        what is known of the article, with the evidence for it
                articles/ID/provenance.jsonl    each value with its evidence, who gave it and when, oldest first; earlier
                                                values where a curator made the bundle
                articles/ID/alternatives.jsonl  what other sources of its file say, where some do
                originals/SHA256                the files as they were imported
                taxonomy.json                   topics and stances with their definitions
                taxonomy/version-N.json         each version of the taxonomy after the first, with its mapping, if there
                                                are any; a curator brings it elsewhere before the bundle
                disclaimers.txt                 what the sources ask to be said of them
                manifest-sha256.txt             the SHA-256 of every other file here: sha256sum -c manifest-sha256.txt

                To take it in elsewhere: a curator sends it on the page Export, "Take in", or as
                POST /api/bundles, or runs: lectern take-in FILE
                """.formatted(base);
    }
}
