package org.lectern.extraction;

import java.util.List;

/**
 * What one file holds: an article, or several that were saved together.
 *
 * @param articles in the order of the file, at least one
 * @param splitEvidence one fewer than articles: why the article after it begins there
 * @param mediaType what the file was read as, for example {@code text/html}
 * @param removedContent what was active or foreign in the file, each kind once
 */
public record ExtractedDocument(
        List<ExtractedArticle> articles,
        List<String> splitEvidence,
        String mediaType,
        List<RemovedContent> removedContent) {

    public ExtractedDocument {
        articles = List.copyOf(articles);
        splitEvidence = List.copyOf(splitEvidence);
        removedContent = List.copyOf(removedContent);
        if (articles.isEmpty() || splitEvidence.size() != articles.size() - 1) {
            throw new IllegalArgumentException("one piece of evidence for each article after the first");
        }
    }

    /** A document of which nothing had to be removed. */
    public ExtractedDocument(List<ExtractedArticle> articles, List<String> splitEvidence, String mediaType) {
        this(articles, splitEvidence, mediaType, List.of());
    }

    /** The same articles, and what was removed around them. */
    public ExtractedDocument without(List<RemovedContent> removed) {
        return new ExtractedDocument(articles, splitEvidence, mediaType, removed);
    }
}
