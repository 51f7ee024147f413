package org.lectern.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;

/** One step of an annotation: what was done, by whom and when. Steps are added, never changed. */
@Entity
@Table(name = "annotation_step")
public class Step {

    /** What was done. */
    public enum Kind {
        CREATED,
        EDITED,
        DELETED,
        RESTORED,
        SUBMITTED,
        ACCEPTED,
        REJECTED,
        CHANGES_REQUESTED,
        UNDONE,
        /** A new text of the article took its anchor along, or lost it. */
        CARRIED_OVER,
        /** A moved anchor was looked at and found right. */
        CONFIRMED,
        /** A person showed where the passage stands. */
        REATTACHED,
        /** A person found that the passage is not where it was carried to. */
        DETACHED,
        /** An earlier version was brought back. */
        REVERTED,
        /** A new version of the taxonomy took the place of the one it was tagged under. */
        MIGRATED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For people: “changes requested”. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }

        public boolean isDecision() {
            return this == ACCEPTED || this == REJECTED || this == CHANGES_REQUESTED;
        }

        /** Whether it may have changed words, topics, note or anchor. */
        public boolean isChange() {
            return switch (this) {
                case CREATED, EDITED, CARRIED_OVER, CONFIRMED, REATTACHED, DETACHED, REVERTED, MIGRATED -> true;
                default -> false;
            };
        }

        /** Whether it only keeps the annotation true to the text or the taxonomy, and says nothing new. */
        boolean isUpkeep() {
            return switch (this) {
                case CARRIED_OVER, CONFIRMED, REATTACHED, DETACHED, MIGRATED -> true;
                default -> false;
            };
        }
    }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Annotation annotation;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private Kind kind;

    @Column(name = "state_before")
    private AnnotationState stateBefore;

    @Column(name = "state_after")
    private AnnotationState stateAfter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private @Nullable Member member;

    /** What took the step when no member did. */
    @Column(name = "by_name")
    private @Nullable String byName;

    private String remark;

    @Embedded
    private @Nullable Snapshot snapshot;

    private Instant at;
    private int position;

    protected Step() {}

    /** What is known of a step besides the annotation it belongs to. */
    record Taken(
            Kind kind,
            @Nullable AnnotationState before,
            AnnotationState after,
            @Nullable String remark) {}

    Step(Annotation annotation, Taken taken, Member member, int position) {
        this(annotation, taken, position);
        this.member = member;
    }

    Step(Annotation annotation, Taken taken, String byName, int position) {
        this(annotation, taken, position);
        this.byName = byName;
    }

    /** One that was taken elsewhere. */
    Step(Annotation annotation, PastStep past, int position) {
        this.id = past.id();
        this.annotation = annotation;
        this.kind = past.kind();
        this.stateBefore = past.stateBefore();
        this.stateAfter = past.stateAfter();
        this.member = past.member();
        this.byName = past.byName();
        this.remark = past.remark();
        this.snapshot = past.said() == null ? null : Snapshot.of(past.said());
        this.at = past.at();
        this.position = position;
    }

    private Step(Annotation annotation, Taken taken, int position) {
        this.id = UUID.randomUUID().toString();
        this.annotation = annotation;
        this.kind = taken.kind();
        this.stateBefore = taken.before();
        this.stateAfter = taken.after();
        this.remark = taken.remark();
        this.snapshot = taken.kind().isChange() ? Snapshot.of(annotation) : null;
        this.at = Instant.now();
        this.position = position;
    }

    /** It is the last change: what it led to is what the annotation says, also where that did not come with the step. */
    void endsInThePresent() {
        if (snapshot == null) {
            snapshot = Snapshot.of(annotation);
        }
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Empty for the first step. */
    public Optional<AnnotationState> stateBefore() {
        return Optional.ofNullable(stateBefore);
    }

    public AnnotationState stateAfter() {
        return stateAfter;
    }

    /** Who took it; empty when no member did. */
    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    /** The name of the member who took it, or of what did. */
    public String by() {
        return member == null ? Objects.requireNonNull(byName) : member.name();
    }

    public boolean isBy(Member someone) {
        return member != null && member.is(someone);
    }

    /** What the annotation said afterwards; none for a step that changed nothing of it. */
    public Optional<Snapshot> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Instant at() {
        return at;
    }
}
