package org.lectern.export.bundle.unpacking;

import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.PastStep;
import org.lectern.annotation.Step;
import org.lectern.export.bundle.StepLine;
import org.lectern.export.bundle.opening.Property;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.ArticleText;
import org.lectern.library.Revision;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;
import org.lectern.taxonomy.Taxonomy;

/** Makes a step of a line: what it says has to stand in a text of the article, in words that are known here. */
final class StepReader {

    private final KnownTexts texts;
    private final People people;
    private final Taxonomy taxonomy;
    private @Nullable Passage last;

    /** A passage that stands in the text with this SHA-256. */
    private record Passage(String textSha256, int revision, TextAnchor anchor) {}

    StepReader(KnownTexts texts, People people, Taxonomy taxonomy) {
        this.texts = texts;
        this.people = people;
        this.taxonomy = taxonomy;
    }

    /**
     * @param article the id of the one that is annotated
     * @throws Invalid when a property cannot be used; names it
     */
    PastStep read(StepLine line, String article) {
        Step.Kind kind = Property.term("kind", line.kind(), Step.Kind::of);
        StepLine.Content content = line.content();
        if (content != null && !kind.isChange()) {
            throw new Invalid("content", "A step “" + kind.id() + "” changes nothing of what an annotation says.");
        }
        return new PastStep(
                id(line.id()),
                kind,
                line.stateBefore() == null
                        ? null
                        : Property.term("stateBefore", line.stateBefore(), AnnotationState::of),
                Property.term("stateAfter", line.stateAfter(), AnnotationState::of),
                member(line, kind),
                line.by() == null ? null : Property.name("by", line.by()),
                line.remark() == null ? null : StorableText.require("remark", line.remark()),
                Property.moment("at", line.at()),
                content == null ? null : said(content, article));
    }

    private static String id(@Nullable String id) {
        if (id == null || !id.matches("[A-Za-z0-9_-]{1,36}")) {
            throw new Invalid("id", "“" + id + "” cannot be an id: 1 to 36 letters, digits, - and _.");
        }
        return id;
    }

    private @Nullable Member member(StepLine line, Step.Kind kind) {
        if ((line.member() == null) == (line.by() == null)) {
            throw new Invalid("member", "A step has either a member who took it or, as “by”, what else did.");
        }
        return line.member() == null
                ? null
                : people.named(line.member(), kind.isDecision() ? Role.REVIEWER : Role.ANALYST);
    }

    private PastStep.Said said(StepLine.Content content, String article) {
        TextAnchor anchor = new TextAnchor(
                Property.given("content.quote", content.quote()),
                StorableText.require("content.prefix", Property.given("content.prefix", content.prefix())),
                StorableText.require("content.suffix", Property.given("content.suffix", content.suffix())),
                content.start(),
                content.end());
        String version = Property.given("content.taxonomyVersion", content.taxonomyVersion());
        String sha256 = Property.given("content.textSha256", content.textSha256());
        requireStanding(new Passage(sha256, content.articleRevision(), anchor), article);
        return new PastStep.Said(
                anchor,
                content.articleRevision(),
                sha256,
                Property.term("content.anchorStatus", content.anchorStatus(), AnchorStatus::of),
                taxonomy.requireTopics(version, Property.given("content.topics", content.topics())),
                content.note() == null ? null : StorableText.require("content.note", content.note()),
                version);
    }

    /** Most steps leave the passage where it was; looking it up takes as long as the text is. */
    private void requireStanding(Passage passage, String article) {
        Revision revision = texts.require(passage.textSha256(), article, passage.revision());
        if (!passage.equals(last) && !stands(passage.anchor(), revision.text())) {
            throw new Invalid("content.quote", "These are not the words that the text has at these positions.");
        }
        last = passage;
    }

    private static boolean stands(TextAnchor anchor, ArticleText text) {
        return anchor.start() >= 0
                && anchor.start() < anchor.end()
                && anchor.end() <= text.length()
                && text.between(anchor.start(), anchor.end()).equals(anchor.quote());
    }
}
