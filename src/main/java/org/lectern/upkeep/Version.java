package org.lectern.upkeep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.WordDiff;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.SeenStep;
import org.lectern.annotation.Snapshot;
import org.lectern.annotation.Step;
import org.lectern.identity.Member;

/**
 * One step of an annotation with what it changed.
 *
 * @param after what the annotation said afterwards; null when the step changed nothing of it, or it is not to be seen
 * @param before what it said before; null where that is not known or not to be seen
 */
record Version(
        Step step, @Nullable Snapshot before, @Nullable Snapshot after) {

    /** Every step, oldest first, as far as the member may see it. */
    static List<Version> of(Annotation annotation, Member reader) {
        List<Version> versions = new ArrayList<>();
        Snapshot before = null;
        for (SeenStep seen : SeenStep.of(annotation, reader)) {
            versions.add(new Version(seen.step(), before, seen.said()));
            before = seen.said() == null ? before : seen.said();
        }
        return versions;
    }

    public String id() {
        return step.id();
    }

    public String by() {
        return step.by();
    }

    public Step.Kind kind() {
        return step.kind();
    }

    public Instant at() {
        return step.at();
    }

    public @Nullable String remark() {
        return step.remark().orElse(null);
    }

    public boolean changesWords() {
        return after != null && (before == null || !before.quote().equals(after.quote()));
    }

    /** The passage's words, against those before. */
    public List<WordDiff.Piece> words() {
        return after == null ? List.of() : WordDiff.between(before == null ? "" : before.quote(), after.quote());
    }

    public boolean changesNote() {
        return after != null && !noteBefore().equals(after.note().orElse(""));
    }

    public List<WordDiff.Piece> note() {
        return after == null
                ? List.of()
                : WordDiff.between(noteBefore(), after.note().orElse(""));
    }

    private String noteBefore() {
        return before == null ? "" : before.note().orElse("");
    }

    /** Ids of topics that came. */
    public List<String> topicsAdded() {
        return after == null ? List.of() : without(after.topics(), before == null ? List.of() : before.topics());
    }

    /** Ids of topics that went. */
    public List<String> topicsRemoved() {
        return after == null || before == null ? List.of() : without(before.topics(), after.topics());
    }

    private static List<String> without(List<String> some, List<String> others) {
        TreeSet<String> left = new TreeSet<>(some);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    /** Where a passage stands: in code points of that revision, end exclusive. */
    record Place(int start, int end, int revision, AnchorStatus status) {}

    /** Where the passage went, when only its place or how sure it is changed; null otherwise. */
    public @Nullable Place place() {
        if (after == null || before == null || after.anchor().equals(before.anchor()) && sameStatus(before, after)) {
            return null;
        }
        return new Place(after.anchor().start(), after.anchor().end(), after.articleRevision(), after.anchorStatus());
    }

    private static boolean sameStatus(Snapshot before, Snapshot after) {
        return before.anchorStatus() == after.anchorStatus();
    }
}
