package org.lectern.library;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Stance;

/** A text with its metadata. Every value it has had keeps the evidence it came from. */
@Entity
public class Article {

    @Id
    private String id;

    private String title;
    private String subtitle;
    private String outlet;
    private String byline;

    @Column(name = "published_on")
    private String publishedOn;

    private String language;
    private String stance;

    @Column(name = "stance_reason")
    private String stanceReason;

    private String disclaimer;

    @Column(name = "author_note")
    private String authorNote;

    @Column(name = "source_url")
    private String sourceUrl;

    private String licence;

    @Column(name = "address_key")
    private String addressKey;

    private ArticleState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_id")
    private Revision current;

    @Column(name = "import_id")
    private String importId;

    @Column(name = "removed_content")
    private String removedContent;

    private boolean sample;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "article_caption", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    private List<Caption> captions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_flag", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "flag")
    private Set<Flag> flags = EnumSet.noneOf(Flag.class);

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Provenance> provenance = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Alternative> alternatives = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ArticleEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("beforeParagraph")
    private List<SplitProposal> splitProposals = new ArrayList<>();

    protected Article() {}

    /** A new draft with a text and nothing known about it yet. */
    Article(String id, @Nullable String importId, ArticleText text, Set<Integer> headings, String reason) {
        this.id = id;
        this.importId = importId;
        this.state = ArticleState.DRAFT;
        this.stance = Stance.UNASSESSED;
        this.createdAt = Instant.now();
        this.current = new Revision(this, 1, text, headings, reason);
    }

    /**
     * Sets one metadata value, keeping the earlier ones in the history. A null value says that the value is unknown;
     * from a curator that is a confirmation, and the flag goes.
     *
     * @throws Invalid when the value is not in the field's form
     */
    public void set(Field field, Provenance.Origin origin) {
        String raw = origin.value();
        String clean = raw == null ? null : field.clean(raw).orElse(null);
        write(field, clean);
        provenance.add(new Provenance(
                this,
                field,
                new Provenance.Origin(
                        clean,
                        origin.source(),
                        origin.evidence(),
                        origin.confidence(),
                        origin.by(),
                        origin.agreeing(),
                        List.of()),
                Instant.now(),
                provenance.size()));
        boolean settled = clean != null || origin.source() == Provenance.Source.CURATOR;
        Flag.forMissing(field).filter(flag -> settled).ifPresent(flags::remove);
        origin.others().forEach(other -> alsoSaid(field, other));
        flagDisagreement();
    }

    /** Takes over values, what other sources say and flags, as they were elsewhere. */
    void takeOver(Accession accession) {
        for (Accession.Value each : accession.values()) {
            write(each.field(), each.origin().value());
            provenance.add(new Provenance(this, each.field(), each.origin(), each.at(), provenance.size()));
        }
        for (Accession.Other each : accession.others()) {
            Provenance.Other said = each.said();
            alternatives.add(new Alternative(
                    this, each.field(), said.value(), said.source(), said.evidence(), alternatives.size()));
        }
        flags.addAll(accession.flags());
        removedContent = accession.removedContent().isEmpty() ? null : accession.removedContent();
    }

    /** Keeps what another source says; a value the field could not hold says nothing. */
    private void alsoSaid(Field field, Provenance.Other other) {
        Optional<String> value = field.fitting(other.value());
        boolean known = alternatives.stream()
                .anyMatch(each -> each.field() == field
                        && value.filter(each.content()::equals).isPresent());
        if (value.isPresent() && !known) {
            alternatives.add(
                    new Alternative(this, field, value.get(), other.source(), other.evidence(), alternatives.size()));
        }
    }

    private void flagDisagreement() {
        boolean open = alternatives.stream().map(Alternative::field).anyMatch(this::isContested);
        if (open) {
            flags.add(Flag.SOURCES_DISAGREE);
        } else {
            flags.remove(Flag.SOURCES_DISAGREE);
        }
    }

    /** Whether sources disagree on a field and nobody has decided. */
    public boolean isContested(Field field) {
        Provenance present = provenance().get(field);
        boolean decided = present != null
                && (present.source() == Provenance.Source.CURATOR || present.source() == Provenance.Source.SIDECAR);
        return !decided && !alternatives(field).isEmpty();
    }

    /**
     * A curator takes what another source says; the value it replaces can be taken back in the same way.
     *
     * @throws Invalid when the article has no such alternative
     */
    public Field take(String alternativeId, String by) {
        Alternative taken = alternatives.stream()
                .filter(each -> each.id().equals(alternativeId))
                .findFirst()
                .orElseThrow(() -> new Invalid("alternative", "This value is no longer offered. Load the page again."));
        Field field = taken.field();
        Provenance present = provenance().get(field);
        Optional<String> replaced = value(field);
        alternatives.remove(taken);
        set(field, new Provenance.Origin(taken.content(), Provenance.Source.CURATOR, taken.evidence(), null, by));
        if (replaced.isPresent() && present != null) {
            alsoSaid(
                    field,
                    new Provenance.Other(
                            replaced.get(), present.source(), present.evidence().orElse(replaced.get())));
        }
        return field;
    }

    private void write(Field field, @Nullable String value) {
        switch (field) {
            case TITLE -> title = value;
            case SUBTITLE -> subtitle = value;
            case OUTLET -> outlet = value;
            case BYLINE -> byline = value;
            case PUBLISHED_ON -> publishedOn = value;
            case LANGUAGE -> language = value;
            case STANCE -> stance = value == null ? Stance.UNASSESSED : value;
            case STANCE_REASON -> stanceReason = value;
            case DISCLAIMER -> disclaimer = value;
            case AUTHOR_NOTE -> authorNote = value;
            case LICENCE -> licence = value;
            case SOURCE_URL -> {
                sourceUrl = value;
                keyAddress();
            }
        }
    }

    /** Keeps what the source address is known by; needed by itself only for articles older than the key. */
    public void keyAddress() {
        addressKey = sourceUrl == null ? null : SourceAddress.keyOf(sourceUrl);
    }

    /** The present value of a field. */
    public Optional<String> value(Field field) {
        return Optional.ofNullable(
                switch (field) {
                    case TITLE -> title;
                    case SUBTITLE -> subtitle;
                    case OUTLET -> outlet;
                    case BYLINE -> byline;
                    case PUBLISHED_ON -> publishedOn;
                    case LANGUAGE -> language;
                    case STANCE -> stance;
                    case STANCE_REASON -> stanceReason;
                    case DISCLAIMER -> disclaimer;
                    case AUTHOR_NOTE -> authorNote;
                    case SOURCE_URL -> sourceUrl;
                    case LICENCE -> licence;
                });
    }

    /**
     * Records the position that a curator reads in the article.
     *
     * @throws StanceNeedsReason when a stance comes without its reason
     */
    public void assess(String newStance, @Nullable String reason, String by) {
        boolean unassessed = newStance.equals(Stance.UNASSESSED);
        String given = reason == null ? "" : reason.strip();
        if (!unassessed && given.isEmpty()) {
            throw new StanceNeedsReason();
        }
        set(Field.STANCE, new Provenance.Origin(newStance, Provenance.Source.CURATOR, given, null, by));
        set(
                Field.STANCE_REASON,
                new Provenance.Origin(unassessed ? null : given, Provenance.Source.CURATOR, null, null, by));
    }

    /**
     * Makes the draft visible to every member, flags or not. Publishing twice changes nothing.
     *
     * @throws NotADraft when it was merged into another article
     */
    public void publish(String by) {
        if (state == ArticleState.PUBLISHED) {
            return;
        }
        requireDraft("published");
        state = ArticleState.PUBLISHED;
        publishedAt = Instant.now();
        record("published", flags.isEmpty() ? "Nothing was flagged." : "Published with flags: " + flagLabels(), by);
    }

    private void requireDraft(String step) {
        if (state != ArticleState.DRAFT) {
            throw new NotADraft(this, step);
        }
    }

    /**
     * Ends a draft whose text has become a revision of another article; it is kept with its file.
     *
     * @throws NotADraft when it is published or merged already
     */
    public void merge() {
        requireDraft("made a version of another");
        state = ArticleState.MERGED;
    }

    /** Makes a merged article a draft again. */
    public void unmerge() {
        if (state == ArticleState.MERGED) {
            state = ArticleState.DRAFT;
        }
    }

    private String flagLabels() {
        return String.join("; ", flags().stream().map(Flag::label).toList()) + ".";
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    /** Sets a flag or takes it away. */
    public void mark(Flag flag, boolean on) {
        if (on) {
            flags.add(flag);
        } else {
            flags.remove(flag);
        }
    }

    /** A curator has looked at a flag and found the article right as it is. */
    public void confirm(Flag flag, String by) {
        Optional<Field> missing = flag.field().filter(field -> value(field).isEmpty());
        if (missing.isPresent()) {
            set(
                    missing.get(),
                    new Provenance.Origin(null, Provenance.Source.CURATOR, "Confirmed as unknown", null, by));
        }
        if (flags.remove(flag) || missing.isPresent()) {
            record("confirmed", flag.label() + ": looked at and found right.", by);
        }
    }

    /**
     * Keeps a step in the history.
     *
     * @param kind one word
     */
    public void record(String kind, String detail, String by) {
        events.add(new ArticleEvent(this, kind, detail, by, events.size()));
    }

    void caption(Caption caption) {
        captions.add(caption);
    }

    void removeCaptionsFrom(int index) {
        captions.subList(index, captions.size()).clear();
    }

    void propose(int beforeParagraph, String evidence, Part part) {
        splitProposals.add(new SplitProposal(this, beforeParagraph, evidence, part));
        flags.add(Flag.SEVERAL_ARTICLES);
    }

    /** A curator has found that the file holds one article. */
    public void keepWhole(String by) {
        splitProposals.clear();
        flags.remove(Flag.SEVERAL_ARTICLES);
        record("kept-whole", "No split: it is one article.", by);
    }

    /** Puts the captions of a new text in the place of the old ones; splits that were proposed of the old text go. */
    void replaceAround(List<Caption> newCaptions) {
        captions.clear();
        captions.addAll(newCaptions);
        splitProposals.clear();
        flags.remove(Flag.SEVERAL_ARTICLES);
    }

    void dropProposalsFrom(int beforeParagraph) {
        splitProposals.removeIf(each -> each.beforeParagraph() >= beforeParagraph);
    }

    void revise(ArticleText text, Set<Integer> headings, String reason) {
        current = new Revision(this, current.number() + 1, text, headings, reason);
    }

    /** Remembers what its file is to be known for: its pages, and what was removed from it. */
    void cameFrom(List<Integer> pages, String removed) {
        current.standsOn(pages);
        removedContent = removed.isEmpty() ? null : removed;
    }

    void markAsSample() {
        sample = true;
    }

    public String id() {
        return id;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The title or, where it is unknown, words that say so. */
    public String heading() {
        return title == null ? "Untitled (" + id + ")" : title;
    }

    public Optional<String> subtitle() {
        return Optional.ofNullable(subtitle);
    }

    public Optional<String> outlet() {
        return Optional.ofNullable(outlet);
    }

    public Optional<String> byline() {
        return Optional.ofNullable(byline);
    }

    /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    public Optional<String> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public String stance() {
        return stance;
    }

    public Optional<String> stanceReason() {
        return Optional.ofNullable(stanceReason);
    }

    public Optional<String> disclaimer() {
        return Optional.ofNullable(disclaimer);
    }

    public Optional<String> authorNote() {
        return Optional.ofNullable(authorNote);
    }

    public Optional<String> sourceUrl() {
        return Optional.ofNullable(sourceUrl);
    }

    /** Under which terms the file says it may be used. */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    public ArticleState state() {
        return state;
    }

    public boolean isPublished() {
        return state == ArticleState.PUBLISHED;
    }

    public boolean isMerged() {
        return state == ArticleState.MERGED;
    }

    public boolean isSample() {
        return sample;
    }

    public Revision current() {
        return current;
    }

    public ArticleText text() {
        return current.text();
    }

    public Optional<String> importId() {
        return Optional.ofNullable(importId);
    }

    /** What was active or foreign in its file and is not in it, in words. */
    public Optional<String> removedContent() {
        return Optional.ofNullable(removedContent);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }

    public List<Caption> captions() {
        return Collections.unmodifiableList(captions);
    }

    /** In a fixed order. */
    public List<Flag> flags() {
        return flags.stream().sorted().toList();
    }

    public List<SplitProposal> splitProposals() {
        return Collections.unmodifiableList(splitProposals);
    }

    /** Every value every field has had, oldest first. */
    public List<Provenance> history() {
        return Collections.unmodifiableList(provenance);
    }

    /** What other sources of the file say, of all fields. */
    public List<Alternative> alternatives() {
        return Collections.unmodifiableList(alternatives);
    }

    /** What other sources of the file say of a field. */
    public List<Alternative> alternatives(Field field) {
        return alternatives.stream().filter(each -> each.field() == field).toList();
    }

    public List<ArticleEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /** The origin of each field's present value. */
    public Map<Field, Provenance> provenance() {
        Map<Field, Provenance> newest = new EnumMap<>(Field.class);
        provenance.forEach(each -> newest.put(each.field(), each));
        return newest;
    }
}
