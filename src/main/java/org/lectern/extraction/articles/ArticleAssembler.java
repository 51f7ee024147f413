package org.lectern.extraction.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.ExtractedArticle;
import org.lectern.extraction.Found;
import org.lectern.extraction.Paragraph;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.labels.AuthorNotes;
import org.lectern.extraction.labels.Draft;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.labels.Opening;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Bylines;
import org.lectern.extraction.lines.Disclaimer;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Languages;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Makes an article of blocks that all have their label. */
final class ArticleAssembler {

    private static final int LONGEST_HEADING = 110;
    private static final int MOST_HEADING_WORDS = 15;

    private final Draft draft;
    private final Markup markup;
    private final boolean oneOfSeveral;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final CaptionList captions = new CaptionList();
    private final List<String> removed = new ArrayList<>();

    ArticleAssembler(Draft draft, Markup markup, boolean oneOfSeveral) {
        this.draft = draft;
        this.markup = markup;
        this.oneOfSeveral = oneOfSeveral;
    }

    ExtractedArticle article() {
        for (int i = 0; i < draft.size(); i++) {
            switch (draft.label(i)) {
                case FREE, HEADING ->
                    paragraphs.add(new Paragraph(
                            draft.text(i), isHeading(i), draft.block(i).page()));
                case CAPTION -> captions.add(draft.text(i), paragraphs.size() + 1);
                case BOILERPLATE, END_MARKER, PAYWALL, SEPARATOR -> removed.add(draft.text(i));
                default -> {}
            }
        }
        Found title = title();
        Found disclaimer = joined(Label.DISCLAIMER);
        Found note = joined(Label.AUTHOR_NOTE);
        Found outlet = Weighing.together(Subject.OUTLET, outlet(disclaimer), markup.outlet());
        Found published = day();
        Found byline = Weighing.together(Subject.BYLINE, markup.byline(), byline());
        return new ExtractedArticle(
                Weighing.inTextAlone(Subject.TITLE, title),
                Weighing.inTextAlone(
                        Subject.SUBTITLE, Weighing.together(Subject.SUBTITLE, only(Label.SUBTITLE), markup.subtitle())),
                Weighing.inTextAlone(Subject.OUTLET, outlet),
                Weighing.inTextAlone(Subject.BYLINE, byline == null ? author() : byline),
                Weighing.inTextAlone(Subject.DATE, published),
                Weighing.together(Subject.LANGUAGE, Languages.detect(body()).orElse(null), markup.language()),
                disclaimer,
                note,
                markup.sourceUrl(),
                markup.licence(),
                paragraphs,
                captions.all(),
                removed,
                flags(title, outlet, published));
    }

    private @Nullable Found title() {
        return markup.isLetter()
                ? Weighing.beside(Subject.TITLE, only(Label.TITLE), markup.title())
                : Weighing.together(Subject.TITLE, only(Label.TITLE), markup.title());
    }

    private @Nullable Found day() {
        return markup.isLetter()
                ? Weighing.beside(Subject.DATE, published(), markup.publishedOn())
                : Weighing.together(Subject.DATE, markup.publishedOn(), published());
    }

    private String body() {
        return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
    }

    private boolean isHeading(int i) {
        String text = draft.text(i);
        if (draft.is(i, Label.HEADING) || draft.block(i).hint() == Block.Hint.HEADING) {
            return true;
        }
        boolean shortLine = text.length() <= LONGEST_HEADING && Text.wordCount(text) <= MOST_HEADING_WORDS;
        return shortLine
                && draft.block(i).hint() == Block.Hint.NONE
                && Opening.looksLikeTitle(text)
                && (!paragraphs.isEmpty() || isBelowSignature(i))
                && !text.matches("^[\"“„«].*[\"”“»]$")
                && isAboveParagraph(i);
    }

    private boolean isBelowSignature(int i) {
        return draft.is(i - 1, Label.BYLINE) || draft.is(i - 1, Label.DATE);
    }

    private boolean isAboveParagraph(int i) {
        for (int j = i + 1; j < draft.size(); j++) {
            if (draft.isFree(j)) {
                return Sentences.ends(draft.text(j));
            }
        }
        return false;
    }

    private @Nullable Found only(Label label) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, label)) {
                return Found.inText(draft.text(i), draft.text(i));
            }
        }
        return null;
    }

    private @Nullable Found joined(Label label) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, label) && !texts.contains(draft.text(i))) {
                texts.add(draft.text(i));
            }
        }
        String joined = String.join(" ", texts);
        return joined.isEmpty() ? null : Found.inText(joined, joined);
    }

    private static @Nullable Found outlet(@Nullable Found disclaimer) {
        return disclaimer == null
                ? null
                : Disclaimer.publisher(disclaimer.value())
                        .map(name -> Found.inText(name, disclaimer.value()))
                        .orElse(null);
    }

    private @Nullable Found byline() {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Label.BYLINE)) {
                String line = draft.text(i);
                Optional<String> author =
                        MetaLine.of(line).map(MetaLine::author).or(() -> Bylines.asNames(line));
                if (author.isPresent()) {
                    return Found.inText(author.get(), line);
                }
            }
        }
        return null;
    }

    private @Nullable Found published() {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Label.BYLINE) || draft.is(i, Label.DATE)) {
                Optional<String> date = MetaLine.of(draft.text(i)).map(MetaLine::published);
                if (date.isPresent()) {
                    return Found.inText(date.get(), draft.text(i));
                }
            }
        }
        return null;
    }

    private @Nullable Found author() {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Label.AUTHOR_NOTE)) {
                String note = draft.text(i);
                Optional<String> names = AuthorNotes.names(note);
                if (names.isPresent()) {
                    return Found.inText(names.get(), note);
                }
            }
        }
        return null;
    }

    private Set<String> flags(@Nullable Found title, @Nullable Found outlet, @Nullable Found published) {
        Set<String> flags = new TreeSet<>();
        flag(flags, title == null, "title-unknown");
        flag(flags, outlet == null, "outlet-unknown");
        flag(flags, published == null, "date-unknown");
        flag(flags, oneOfSeveral, "several-articles");
        flag(flags, isTruncated(), "truncated");
        flag(flags, paragraphs.isEmpty(), "no-text");
        return flags;
    }

    private static void flag(Set<String> flags, boolean raised, String flag) {
        if (raised) {
            flags.add(flag);
        }
    }

    private boolean isTruncated() {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Label.PAYWALL)) {
                return true;
            }
        }
        if (paragraphs.isEmpty()) {
            return false;
        }
        String last = paragraphs.get(paragraphs.size() - 1).text();
        return !Sentences.ends(last) || last.matches("(?s).*(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\])[\"”’)\\]]*$");
    }
}
