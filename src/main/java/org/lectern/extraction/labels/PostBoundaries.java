package org.lectern.extraction.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Finds where a file with several posts goes on to the next: one was closed, or another is headed and signed. */
public final class PostBoundaries {

    private static final int LEAST_PROSE = 250;
    private static final int LEAST_OF_SIGNED = 80;
    private static final int NEAR = 6;
    private static final int LONG_RULER = 10;

    /** Where a post begins in the file's blocks, and why; the first begins at 0 for no reason. */
    public record Boundary(int start, String evidence) {}

    private final Draft draft;
    private final List<Boundary> boundaries = new ArrayList<>();

    private PostBoundaries(Draft draft) {
        this.draft = draft;
        boundaries.add(new Boundary(0, ""));
    }

    /** The beginnings of a file's posts, at least one. */
    public static List<Boundary> of(Draft draft) {
        PostBoundaries found = new PostBoundaries(draft);
        for (int i = 1; i < draft.size() - 1; i++) {
            found.look(i);
        }
        return found.boundaries;
    }

    private void look(int i) {
        int last = boundaries.get(boundaries.size() - 1).start();
        if (i <= last) {
            return;
        }
        Optional<Boundary> found = draft.proseLength(last, i) >= LEAST_PROSE && proseAfter(i) >= LEAST_PROSE
                ? closedAt(i).or(() -> headedAt(i))
                : signedLikeTheFirst(last, i);
        found.filter(b -> b.start() > last).ifPresent(boundaries::add);
    }

    /** Where the file opens with a headline and a signature, the same again opens another post, however short. */
    private Optional<Boundary> signedLikeTheFirst(int last, int i) {
        boolean text = sentencesLength(last, i) >= LEAST_OF_SIGNED
                && sentencesLength(i, Math.min(i + NEAR, draft.size())) >= LEAST_OF_SIGNED;
        return text && isSigned(0) && isSigned(i) ? headedAt(i) : Optional.empty();
    }

    private int sentencesLength(int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> draft.isFree(i) && Sentences.ends(draft.text(i)))
                .map(i -> draft.text(i).length())
                .sum();
    }

    private boolean isSigned(int heading) {
        return heading + 1 < draft.size()
                && draft.isFree(heading)
                && isHeading(heading)
                && MetaLine.of(draft.text(heading + 1))
                        .filter(MetaLine::labelled)
                        .isPresent();
    }

    /** Prose up to the next heading that ends a page: an about box is no second post. */
    private int proseAfter(int i) {
        int paragraphs = 0;
        int length = 0;
        for (int j = i + 1; j < draft.size(); j++) {
            boolean belowMarker = draft.is(j - 1, Label.END_MARKER);
            if (draft.isFree(j)
                    && Sentences.isProse(draft.text(j))
                    && !belowMarker
                    && !AuthorNotes.isNote(draft.text(j))) {
                paragraphs++;
                length += draft.text(j).length();
            }
        }
        return paragraphs >= 2 ? length : 0;
    }

    private Optional<Boundary> closedAt(int i) {
        String text = draft.text(i);
        if (draft.is(i, Label.DISCLAIMER)) {
            return boundary(i, "The post before it ends with a disclaimer: " + text);
        }
        boolean note = draft.isFree(i) && AuthorNotes.names(text).isPresent() && opensBelow(i) && !isNamedBefore(i);
        if (note) {
            return boundary(i, "The post before it ends with a note on its author: " + text);
        }
        boolean ruler =
                draft.is(i, Label.SEPARATOR) && (text.length() >= LONG_RULER || text.matches("(?i)#+|-30-|ends"));
        return ruler && opensBelow(i) ? boundary(i, "A line sets it apart: " + text) : Optional.empty();
    }

    private boolean opensBelow(int i) {
        int next = i + 1;
        while (next < draft.size() && isBetweenPosts(next)) {
            next++;
        }
        return next < draft.size() && (draft.is(next, Label.BYLINE) || draft.isFree(next) && isHeading(next));
    }

    private boolean isNamedBefore(int i) {
        String name = Text.key(AuthorNotes.names(draft.text(i)).orElse(""));
        for (int j = 0; j < i; j++) {
            if (draft.isFree(j)
                    && Sentences.isProse(draft.text(j))
                    && Text.key(draft.text(j)).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** A headline with a signature below it, in the middle of the file. */
    private Optional<Boundary> headedAt(int i) {
        if (!draft.isFree(i) || !isHeading(i)) {
            return Optional.empty();
        }
        for (int j = i + 1; j < Math.min(i + 4, draft.size()); j++) {
            Optional<MetaLine> meta =
                    MetaLine.of(draft.text(j)).filter(m -> m.labelled() || m.published() != null && datedAtTop());
            if (meta.isPresent()) {
                return Optional.of(new Boundary(i, "A headline with a line on author or date: " + draft.text(j)));
            }
            if (Sentences.isProse(draft.text(j)) && Sentences.count(draft.text(j)) > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean datedAtTop() {
        for (int i = 0; i < Math.min(6, draft.size()); i++) {
            if (MetaLine.of(draft.text(i)).filter(m -> m.published() != null).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(int i) {
        return draft.text(i).length() <= 150 && Opening.looksLikeTitle(draft.text(i));
    }

    /** The next post begins below what still belongs to the page of the one before. */
    private Optional<Boundary> boundary(int closing, String evidence) {
        int prose = closing + 1;
        while (prose < draft.size()
                && !(draft.isFree(prose)
                        && Sentences.isProse(draft.text(prose))
                        && !draft.is(prose - 1, Label.END_MARKER))) {
            prose++;
        }
        int start = prose;
        int headings = 0;
        while (start - 1 > closing && !isBetweenPosts(start - 1) && headings <= 2) {
            start--;
            headings += draft.isFree(start) && MetaLine.of(draft.text(start)).isEmpty() ? 1 : 0;
        }
        return start < draft.size() ? Optional.of(new Boundary(start, evidence)) : Optional.empty();
    }

    private boolean isBetweenPosts(int i) {
        return switch (draft.label(i)) {
            case DISCLAIMER, END_MARKER, PAYWALL, SEPARATOR, BOILERPLATE, AUTHOR_NOTE -> true;
            default -> draft.isFree(i) && AuthorNotes.names(draft.text(i)).isPresent();
        };
    }
}
