package org.lectern.export.bundle;

import java.util.List;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Topic;

/** What a bundle says of itself to whoever opens it. */
final class ReadMe {

    /** The words by which passages and articles are judged. */
    record Vocabulary(String version, List<Topic> topics, List<Stance> stances) {}

    private ReadMe() {}

    static String words(String base) {
        return """
                An evidence bundle from Lectern at %s

                annotations.csv                 one row per annotation; UTF-8, comma, CRLF. A cell that a spreadsheet
                                                would compute begins with an apostrophe that does not belong to it.
                annotations.csv-metadata.json   what the columns are, as CSV on the Web metadata
                articles/ID/text-N.txt          the texts, by revision. "start" and "end" count Unicode code points of
                                                the text with the SHA-256 that the row names; "end" is exclusive.
                articles/ID/article.json        what is known of the article, with the evidence for it
                originals/SHA256                the files as they were imported
                taxonomy.json                   topics and stances with their definitions
                disclaimers.txt                 what the sources ask to be said of them
                manifest-sha256.txt             the SHA-256 of every other file here: sha256sum -c manifest-sha256.txt

                To take it in elsewhere: a curator sends it on the page Export, "Take in", or as
                POST /api/bundles, or runs: lectern take-in FILE
                """.formatted(base);
    }
}
