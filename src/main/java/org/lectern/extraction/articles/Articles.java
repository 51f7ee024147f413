package org.lectern.extraction.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.extraction.ExtractedArticle;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.Found;
import org.lectern.extraction.UnreadableFile;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.labels.AuthorNotes;
import org.lectern.extraction.labels.Captions;
import org.lectern.extraction.labels.Closing;
import org.lectern.extraction.labels.Disclaimers;
import org.lectern.extraction.labels.Draft;
import org.lectern.extraction.labels.Furniture;
import org.lectern.extraction.labels.Opening;
import org.lectern.extraction.labels.PageEdges;
import org.lectern.extraction.labels.PostBoundaries;
import org.lectern.extraction.labels.PostBoundaries.Boundary;
import org.lectern.extraction.lines.Block;

/** The articles in the blocks of a file: labels what is not body, cuts where another post begins. */
public final class Articles {

    private static final int MOST_BLOCKS = 5_000;
    private static final int LONGEST_BLOCK = 200_000;

    private Articles() {}

    private static void checkSize(List<Block> blocks) throws UnreadableFile {
        if (blocks.size() > MOST_BLOCKS) {
            throw new UnreadableFile(
                    "The file has more than %d paragraphs. Import its articles one by one.".formatted(MOST_BLOCKS));
        }
        if (blocks.stream().anyMatch(block -> block.text().length() > LONGEST_BLOCK)) {
            throw new UnreadableFile(
                    "The file has a paragraph of more than %d letters. Break it into lines and import it again."
                            .formatted(LONGEST_BLOCK));
        }
    }

    /** The articles in blocks of which nothing is known yet but the file's markup. */
    public static ExtractedDocument in(List<Block> blocks, Markup markup, String mediaType) throws UnreadableFile {
        checkSize(blocks);
        Draft draft = new Draft(blocks);
        Furniture.mark(draft);
        Disclaimers.mark(draft);
        Captions.mark(draft);
        List<Boundary> boundaries = PostBoundaries.of(draft);
        List<ExtractedArticle> articles = new ArrayList<>();
        for (int i = 0; i < boundaries.size(); i++) {
            int end = i + 1 < boundaries.size() ? boundaries.get(i + 1).start() : draft.size();
            Draft post = draft.part(boundaries.get(i).start(), end);
            articles.add(article(post, boundaries.size() == 1 ? markup : Markup.NONE, boundaries.size() > 1));
        }
        List<String> evidence =
                boundaries.stream().skip(1).map(Boundary::evidence).toList();
        return new ExtractedDocument(articles, evidence, mediaType);
    }

    /** The articles in the main part of a page whose title and metadata are known apart from it. */
    static ExtractedDocument inPage(List<Block> blocks, Markup markup, String mediaType) throws UnreadableFile {
        checkSize(blocks);
        Draft draft = new Draft(blocks);
        Furniture.mark(draft);
        Disclaimers.mark(draft);
        Captions.mark(draft);
        if (disclaimers(draft) > 1 && PostBoundaries.of(draft).size() > 1) {
            return in(blocks, markup, mediaType);
        }
        AuthorNotes.mark(draft);
        PageEdges.mark(draft, markup.title());
        Closing.mark(draft);
        ExtractedArticle article = withBody(new ArticleAssembler(draft, markup, false).article(), draft, markup);
        return new ExtractedDocument(List.of(article), List.of(), mediaType);
    }

    /** A text so short that nothing was left as its body is all body. */
    private static ExtractedArticle withBody(ExtractedArticle article, Draft draft, Markup markup) {
        boolean titled = article.title() != null && article.title().source() == Found.Source.TEXT;
        return article.paragraphs().isEmpty() && !titled && draft.size() > 0
                ? new ArticleAssembler(draft.unlabelled(), markup, false).article()
                : article;
    }

    private static long disclaimers(Draft draft) {
        return IntStream.range(0, draft.size())
                .filter(i -> draft.is(i, Draft.Label.DISCLAIMER))
                .count();
    }

    private static ExtractedArticle article(Draft post, Markup markup, boolean oneOfSeveral) {
        AuthorNotes.mark(post);
        Opening.mark(post);
        Closing.mark(post);
        return withBody(new ArticleAssembler(post, markup, oneOfSeveral).article(), post, markup);
    }
}
