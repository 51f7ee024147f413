package org.lectern.extraction;

import java.util.ArrayList;
import java.util.List;
import org.lectern.extraction.PostBoundaries.Boundary;

/** The articles in the blocks of a file: labels what is not body, cuts where another post begins. */
final class Articles {

    private Articles() {}

    static ExtractedDocument in(List<Block> blocks, Markup markup, String mediaType) {
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
    static ExtractedDocument inPage(List<Block> blocks, Markup markup, String mediaType) {
        Draft draft = new Draft(blocks);
        Furniture.mark(draft);
        Disclaimers.mark(draft);
        Captions.mark(draft);
        if (PostBoundaries.of(draft).size() > 1) {
            return in(blocks, markup, mediaType);
        }
        AuthorNotes.mark(draft);
        PageEdges.mark(draft, markup.title());
        Closing.mark(draft);
        ExtractedArticle article = new ArticleAssembler(draft, markup, false).article();
        return new ExtractedDocument(List.of(article), List.of(), mediaType);
    }

    private static ExtractedArticle article(Draft post, Markup markup, boolean oneOfSeveral) {
        AuthorNotes.mark(post);
        Opening.mark(post);
        Closing.mark(post);
        return new ArticleAssembler(post, markup, oneOfSeveral).article();
    }
}
