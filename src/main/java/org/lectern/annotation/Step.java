package org.lectern.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
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
        UNDONE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For people: “changes requested”. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public boolean isDecision() {
            return this == ACCEPTED || this == REJECTED || this == CHANGES_REQUESTED;
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
    private Member member;

    private String remark;

    private Instant at;
    private int position;

    protected Step() {}

    Step(
            Annotation annotation,
            Kind kind,
            @Nullable AnnotationState before,
            AnnotationState after,
            Member member,
            @Nullable String remark,
            int position) {
        this.id = UUID.randomUUID().toString();
        this.annotation = annotation;
        this.kind = kind;
        this.stateBefore = before;
        this.stateAfter = after;
        this.member = member;
        this.remark = remark;
        this.at = Instant.now();
        this.position = position;
    }

    public Kind kind() {
        return kind;
    }

    public AnnotationState stateAfter() {
        return stateAfter;
    }

    public Member member() {
        return member;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Instant at() {
        return at;
    }
}
