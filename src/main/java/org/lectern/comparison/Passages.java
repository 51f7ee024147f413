package org.lectern.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;

/** Takes from articles and annotations what a comparison shows of them. */
final class Passages {

    private Passages() {}

    static Comparison.Column column(Article article) {
        return new Comparison.Column(
                article.id(),
                article.heading(),
                article.outlet().orElse(null),
                article.publishedOn().orElse(null),
                article.stance(),
                article.disclaimer().orElse(null));
    }

    static List<Comparison.Passage> of(Collection<Article> articles, List<Annotation> annotations) {
        Map<String, List<ArticleText.Paragraph>> paragraphs = articles.stream()
                .collect(Collectors.toMap(Article::id, article -> article.text().paragraphs()));
        Function<Annotation, Comparison.Passage> passage = annotation -> new Comparison.Passage(
                annotation.id(),
                annotation.article().id(),
                annotation.quote().replaceAll("\\s+", " "),
                paragraph(
                        annotation, paragraphs.getOrDefault(annotation.article().id(), List.of())),
                annotation.start(),
                annotation.topics(),
                annotation.annotator().name(),
                annotation.state(),
                annotation.note().filter(note -> !note.isBlank()).orElse(null));
        return annotations.stream().map(passage).toList();
    }

    private static int paragraph(Annotation annotation, List<ArticleText.Paragraph> paragraphs) {
        return annotation.anchorStatus() == AnchorStatus.ORPHAN
                ? 0
                : paragraphs.stream()
                        .filter(paragraph -> annotation.start() < paragraph.end())
                        .findFirst()
                        .map(ArticleText.Paragraph::number)
                        .orElse(0);
    }
}
