package org.lectern.reviewing;

import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.library.ArticleText;

/**
 * The marked words with some of the text around them.
 *
 * @param paragraph the number of the paragraph in which it begins; null when the text has changed since
 */
public record Passage(
        String before, String quote, String after, @Nullable Integer paragraph) {

    /** How much of the text is shown on either side, in code points. */
    private static final int CONTEXT = 200;

    static Passage of(Annotation annotation) {
        boolean inPlace =
                annotation.articleRevision() == annotation.article().current().number()
                        && annotation.anchorStatus() != AnchorStatus.ORPHAN;
        if (!inPlace) {
            return new Passage(annotation.prefix(), annotation.quote(), annotation.suffix(), null);
        }
        ArticleText text = annotation.article().text();
        return new Passage(
                before(text, annotation.start()),
                annotation.quote(),
                after(text, annotation.end()),
                paragraphAt(text, annotation.start()));
    }

    private static String before(ArticleText text, int start) {
        int from = Math.max(0, start - CONTEXT);
        String words = text.between(from, start);
        int space = words.indexOf(' ');
        return from == 0 || space < 0 ? words : "… " + words.substring(space + 1);
    }

    private static String after(ArticleText text, int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        String words = text.between(end, to);
        int space = words.lastIndexOf(' ');
        return to == text.length() || space < 0 ? words : words.substring(0, space) + " …";
    }

    private static Integer paragraphAt(ArticleText text, int position) {
        return text.paragraphs().stream()
                .filter(paragraph -> position < paragraph.end())
                .findFirst()
                .map(ArticleText.Paragraph::number)
                .orElse(1);
    }
}
