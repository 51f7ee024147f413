package org.lectern.upkeep;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Snapshot;

/**
 * One step of an annotation: what was done, where that led, by whom and when.
 *
 * @param content what the annotation said afterwards; null when the step changed nothing of it, and for drafts of others
 */
public record VersionJson(
        String id,
        String kind,
        String stateAfter,
        String member,
        @Nullable String remark,
        Instant at,
        @Nullable Content content) {

    /** All that an annotation said, and where it stood. */
    public record Content(
            String quote,
            String prefix,
            String suffix,
            int start,
            int end,
            int articleRevision,
            String textSha256,
            String anchorStatus,
            List<String> topics,
            @Nullable String note,
            String taxonomyVersion) {

        static Content of(Snapshot snapshot) {
            return new Content(
                    snapshot.quote(),
                    snapshot.anchor().prefix(),
                    snapshot.anchor().suffix(),
                    snapshot.anchor().start(),
                    snapshot.anchor().end(),
                    snapshot.articleRevision(),
                    snapshot.textSha256(),
                    snapshot.anchorStatus().id(),
                    snapshot.topics(),
                    snapshot.note().orElse(null),
                    snapshot.taxonomyVersion());
        }
    }

    static VersionJson of(Version version) {
        Snapshot after = version.after();
        return new VersionJson(
                version.id(),
                version.step().kind().id(),
                version.step().stateAfter().id(),
                version.by(),
                version.remark(),
                version.at().truncatedTo(ChronoUnit.SECONDS),
                after == null ? null : Content.of(after));
    }
}
