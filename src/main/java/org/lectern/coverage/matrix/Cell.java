package org.lectern.coverage.matrix;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateEnum;
import java.util.List;
import java.util.Locale;
import org.lectern.taxonomy.Topic;

/**
 * One topic in one place.
 *
 * @param passages how many are marked
 * @param articles how many articles they stand in
 * @param ids the articles, where rows are months; else none
 */
@TemplateData
public record Cell(Topic topic, Kind kind, long passages, long articles, List<String> ids) {

    /** What a cell says. Three of them are empty, each for another reason. */
    @TemplateEnum
    public enum Kind {
        PASSAGES,
        /** At least one of the articles was read, and nothing is marked. */
        NOTHING_TAGGED,
        /** There are articles, and no member has read any of them. */
        UNREAD,
        NO_ARTICLE;

        /** The word that API and CSV carry. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Cell of(Topic topic, Holding holding, long passages, long articles, List<String> ids) {
        return new Cell(topic, kind(holding, passages), passages, articles, ids);
    }

    private static Kind kind(Holding holding, long passages) {
        if (passages > 0) {
            return Kind.PASSAGES;
        }
        if (holding.articles() == 0) {
            return Kind.NO_ARTICLE;
        }
        return holding.read() > 0 ? Kind.NOTHING_TAGGED : Kind.UNREAD;
    }
}
