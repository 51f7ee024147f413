package org.lectern.extraction;

import java.util.List;

/**
 * What one file holds: an article, or several that were saved together.
 *
 * @param articles in the order of the file, at least one
 * @param splitEvidence one fewer than articles: why the article after it begins there
 * @param mediaType what the file was read as, for example {@code text/html}
 */
public record ExtractedDocument(List<ExtractedArticle> articles, List<String> splitEvidence, String mediaType) {

    public ExtractedDocument {
        articles = List.copyOf(articles);
        splitEvidence = List.copyOf(splitEvidence);
        if (articles.isEmpty() || splitEvidence.size() != articles.size() - 1) {
            throw new IllegalArgumentException("one piece of evidence for each article after the first");
        }
    }
}
