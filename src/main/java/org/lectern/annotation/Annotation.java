package org.lectern.annotation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.annotations.BatchSize;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.Found;
import org.lectern.anchoring.TextAnchor;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.problem.Forbidden;
import org.lectern.problem.StorableText;

/** A passage that a member marked, with topics and a note. */
@Entity
public class Annotation {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Column(name = "article_revision")
    private int articleRevision;

    @Column(name = "text_sha256")
    private String textSha256;

    private String quote;

    private String prefix;

    private String suffix;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    @Column(name = "anchor_status")
    private AnchorStatus anchorStatus;

    private String note;

    @ElementCollection
    @BatchSize(size = 1000)
    @CollectionTable(name = "annotation_topic", joinColumns = @JoinColumn(name = "annotation_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @Column(name = "taxonomy_version")
    private String taxonomyVersion;

    private AnnotationState state;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member annotator;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "review_comment")
    private String reviewComment;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @OneToMany(mappedBy = "annotation", cascade = CascadeType.ALL)
    @OrderBy("position")
    private Set<Step> steps = new LinkedHashSet<>();

    @Version
    private int version;

    protected Annotation() {}

    /**
     * A new draft.
     *
     * @param topics ids, checked by the taxonomy
     * @throws ArticleNotPublished when the article is still a draft
     */
    public static Annotation mark(
            Article article,
            TextAnchor anchor,
            Set<String> topics,
            @Nullable String note,
            Member annotator,
            String taxonomyVersion) {
        if (!article.isPublished()) {
            throw new ArticleNotPublished(article.id());
        }
        Annotation annotation = new Annotation();
        annotation.id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        annotation.article = article;
        annotation.anchorStatus = AnchorStatus.SAME;
        annotation.annotator = annotator;
        annotation.createdAt = Instant.now();
        annotation.updatedAt = annotation.createdAt;
        annotation.state = AnnotationState.DRAFT;
        annotation.taxonomyVersion = taxonomyVersion;
        annotation.topics = new HashSet<>(topics);
        annotation.note = cleanNote(note);
        annotation.moveTo(anchor);
        Step.Taken created = new Step.Taken(Step.Kind.CREATED, null, AnnotationState.DRAFT, null);
        annotation.steps.add(new Step(annotation, created, annotator, 0));
        return annotation;
    }

    /**
     * One that was made elsewhere, as it was there.
     *
     * @param history its steps, oldest first; none when they are not known, and a new history begins
     */
    public static Annotation takenOver(PastAnnotation past, List<PastStep> history) {
        Annotation annotation = new Annotation();
        annotation.id = past.id();
        annotation.article = past.article();
        annotation.annotator = past.annotator();
        annotation.createdAt = past.createdAt();
        annotation.updatedAt = past.updatedAt();
        annotation.state = past.state();
        annotation.taxonomyVersion = past.taxonomyVersion();
        annotation.topics = new HashSet<>(past.topics());
        annotation.note = cleanNote(past.note());
        annotation.moveTo(past.anchor());
        annotation.articleRevision = past.revision();
        annotation.textSha256 = past.textSha256();
        annotation.anchorStatus = past.anchorStatus();
        if (past.verdict() != null) {
            annotation.reviewer = past.verdict().reviewer();
            annotation.reviewedAt = past.verdict().at();
            annotation.reviewComment = past.verdict().comment();
        }
        if (history.isEmpty()) {
            Step.Taken created =
                    new Step.Taken(Step.Kind.CREATED, null, past.state(), "Taken over from another Lectern.");
            annotation.steps.add(new Step(annotation, created, past.annotator(), 0));
        }
        history.forEach(each -> annotation.steps.add(new Step(annotation, each, annotation.steps.size())));
        annotation.steps.stream()
                .filter(each -> each.kind().isChange())
                .reduce((earlier, later) -> later)
                .ifPresent(Step::endsInThePresent);
        return annotation;
    }

    private void moveTo(TextAnchor anchor) {
        articleRevision = article.current().number();
        textSha256 = article.current().textSha256();
        quote = anchor.quote();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        start = anchor.start();
        end = anchor.end();
        anchorStatus = AnchorStatus.SAME;
    }

    /** Line breaks become LF; nothing else changes. */
    private static @Nullable String cleanNote(@Nullable String note) {
        if (note == null) {
            return null;
        }
        return StorableText.require("note", note).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What an edit changes; null leaves a part as it is. */
    public record Edit(
            @Nullable TextAnchor anchor,
            @Nullable Set<String> topics,
            @Nullable NewNote note) {}

    /** A note to put in place of the old one; null takes the note away. */
    public record NewNote(@Nullable String text) {}

    /**
     * The author changes the annotation. An accepted one becomes a draft again, since what was agreed is no longer what
     * stands there.
     *
     * @throws Forbidden when someone else than the author tries
     */
    public void edit(Member member, Edit edit, String currentTaxonomyVersion) {
        requireAuthor(member);
        if (edit.anchor() != null) {
            moveTo(edit.anchor());
        }
        if (edit.topics() != null) {
            topics.clear();
            topics.addAll(edit.topics());
            taxonomyVersion = currentTaxonomyVersion;
        }
        if (edit.note() != null) {
            note = cleanNote(edit.note().text());
        }
        updatedAt = Instant.now();
        boolean wasAccepted = state == AnnotationState.ACCEPTED;
        step(
                Step.Kind.EDITED,
                wasAccepted ? AnnotationState.DRAFT : state,
                member,
                wasAccepted ? "Was accepted; the edit makes it a draft again." : null);
        if (wasAccepted) {
            clearVerdict();
        }
    }

    /**
     * Takes it away; it can be restored.
     *
     * @throws Forbidden when someone else than the author tries
     * @throws AcceptedStays when it is accepted
     */
    public void delete(Member member) {
        requireAuthor(member);
        if (state == AnnotationState.ACCEPTED) {
            throw AcceptedStays.deleted();
        }
        deletedAt = Instant.now();
        step(Step.Kind.DELETED, state, member, null);
    }

    public void restore(Member member) {
        requireAuthor(member);
        if (deletedAt != null) {
            deletedAt = null;
            step(Step.Kind.RESTORED, state, member, null);
        }
    }

    /**
     * The moved passage was looked at and is the right one.
     *
     * @throws Forbidden when neither the author nor a curator does it
     * @throws AnchorCertain when it has not moved
     */
    public void confirm(Member member) {
        requireKeeper(member);
        if (anchorStatus != AnchorStatus.MOVED) {
            throw AnchorCertain.notMoved(anchorStatus);
        }
        anchorStatus = AnchorStatus.SAME;
        step(Step.Kind.CONFIRMED, state, member, null);
    }

    /**
     * A person shows where the passage stands now. Steps, thread and state stay.
     *
     * @throws Forbidden when neither the author nor a curator does it
     * @throws AnchorCertain when its passage is not in doubt
     */
    public void reattach(Member member, TextAnchor anchor) {
        requireKeeper(member);
        if (anchorStatus == AnchorStatus.SAME) {
            throw AnchorCertain.notInDoubt();
        }
        moveTo(anchor);
        updatedAt = Instant.now();
        step(Step.Kind.REATTACHED, state, member, null);
    }

    /**
     * The moved passage was looked at and is another one: the annotation goes back to the words it had, as an orphan.
     *
     * @throws Forbidden when neither the author nor a curator does it
     * @throws AnchorCertain when it has not moved
     */
    public void detach(Member member) {
        requireKeeper(member);
        if (anchorStatus != AnchorStatus.MOVED) {
            throw AnchorCertain.notMoved(anchorStatus);
        }
        lastCertain().ifPresent(this::moveBackTo);
        anchorStatus = AnchorStatus.ORPHAN;
        step(Step.Kind.DETACHED, state, member, null);
    }

    private void moveBackTo(Snapshot earlier) {
        moveTo(earlier.anchor());
        articleRevision = earlier.articleRevision();
        textSha256 = earlier.textSha256();
    }

    /**
     * The author brings back what the annotation said after an earlier step.
     *
     * @param place where the earlier passage stands in the present text; null to leave the passage as it is
     * @throws Forbidden when someone else than the author tries
     * @throws AcceptedStays when it is accepted
     */
    void revertTo(Snapshot earlier, @Nullable TextAnchor place, Member member) {
        requireAuthor(member);
        if (state == AnnotationState.ACCEPTED) {
            throw AcceptedStays.reverted();
        }
        topics.clear();
        topics.addAll(earlier.topics());
        taxonomyVersion = earlier.taxonomyVersion();
        note = earlier.note().orElse(null);
        if (place != null) {
            moveTo(place);
        }
        updatedAt = Instant.now();
        step(Step.Kind.REVERTED, state, member, null);
    }

    /**
     * Another version of the taxonomy takes the place of the one it was tagged under. Its state stays.
     *
     * @param becoming ids of topics of that version
     * @param by who brought the version, or decided
     */
    public void migrate(Set<String> becoming, String toVersion, Member by, String why) {
        if (!topics.equals(becoming)) {
            topics.clear();
            topics.addAll(becoming);
            updatedAt = Instant.now();
        }
        taxonomyVersion = toVersion;
        step(Step.Kind.MIGRATED, state, by, why);
    }

    /** What it said when its passage was last beyond doubt. */
    public Optional<Snapshot> lastCertain() {
        return latest(each -> each.anchorStatus() == AnchorStatus.SAME);
    }

    private Optional<Snapshot> latest(Predicate<Snapshot> wanted) {
        return steps.stream()
                .flatMap(step -> step.snapshot().stream())
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }

    private void requireKeeper(Member member) {
        if (!isKeptBy(member)) {
            throw new Forbidden("Only " + annotator.name() + " or a curator can settle where this passage stands.");
        }
    }

    /** Whether the member may settle what became doubtful without its author's doing: its author, or a curator. */
    public boolean isKeptBy(Member member) {
        return annotator.is(member) || member.may(Role.CURATOR);
    }

    private void requireAuthor(Member member) {
        if (!annotator.is(member)) {
            throw new Forbidden("Only " + annotator.name() + " can change this annotation.");
        }
    }

    /** Goes to another state, or stays, and keeps who did it and when. The rules are the caller's. */
    public void step(Step.Kind kind, AnnotationState after, Member member, @Nullable String remark) {
        steps.add(new Step(this, new Step.Taken(kind, state, after, remark), member, steps.size()));
        state = after;
    }

    /**
     * A new text of the article takes the annotation along. What was to be confirmed stays so; what cannot be found
     * keeps the anchor it had, and the revision that one refers to. The state of its review stays.
     *
     * @param by the name of whoever brought the new text
     */
    void carryOver(Found found, String by) {
        if (found instanceof Found.Same same) {
            boolean stillMoved = anchorStatus == AnchorStatus.MOVED;
            moveTo(same.anchor());
            anchorStatus = stillMoved ? AnchorStatus.MOVED : AnchorStatus.SAME;
            carried("the passage stands there unchanged.", by);
        } else if (found instanceof Found.Moved moved) {
            moveTo(moved.anchor());
            anchorStatus = AnchorStatus.MOVED;
            carried("the passage has changed or moved; to be confirmed.", by);
        } else {
            anchorStatus = AnchorStatus.ORPHAN;
            carried("the passage is no longer found.", by);
        }
    }

    /** A text that was there before is there again, and so is the place that was certain in it. */
    void returnTo(TextAnchor known, String by) {
        moveTo(known);
        carried("the text is that of an earlier revision, and the passage stands there as before.", by);
    }

    private void carried(String what, String by) {
        String remark = "Revision " + article.current().number() + ": " + what;
        Step.Taken carried = new Step.Taken(Step.Kind.CARRIED_OVER, state, state, remark);
        steps.add(new Step(this, carried, by, steps.size()));
    }

    /** The anchor it had in a text with this fingerprint, when it was certain there. */
    Optional<TextAnchor> anchorIn(String sha256) {
        return latest(each -> each.textSha256().equals(sha256) && each.anchorStatus() == AnchorStatus.SAME)
                .map(Snapshot::anchor);
    }

    /** Keeps who decided, and why. */
    public void decide(Member decider, @Nullable String comment) {
        reviewer = decider;
        reviewedAt = Instant.now();
        reviewComment = comment;
    }

    public void clearVerdict() {
        reviewer = null;
        reviewedAt = null;
        reviewComment = null;
    }

    public String id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public int articleRevision() {
        return articleRevision;
    }

    public String textSha256() {
        return textSha256;
    }

    public TextAnchor anchor() {
        return new TextAnchor(quote, prefix, suffix, start, end);
    }

    public String quote() {
        return quote;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public AnchorStatus anchorStatus() {
        return anchorStatus;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Topic ids, unordered. */
    public Set<String> topics() {
        return Collections.unmodifiableSet(topics);
    }

    public String taxonomyVersion() {
        return taxonomyVersion;
    }

    public AnnotationState state() {
        return state;
    }

    public Member annotator() {
        return annotator;
    }

    public boolean isBy(Member member) {
        return annotator.is(member);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When its words, topics or note last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<Member> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    public Optional<String> reviewComment() {
        return Optional.ofNullable(reviewComment);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public int version() {
        return version;
    }

    /** Oldest first. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The last one; what only kept the anchor true to the text does not count. */
    public Step lastStep() {
        Step last = null;
        for (Step step : steps) {
            last = last == null || !step.kind().isUpkeep() ? step : last;
        }
        return Objects.requireNonNull(last);
    }
}
