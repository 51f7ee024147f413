package org.lectern.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.Anchoring;
import org.lectern.anchoring.TextAnchor;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;

/** Takes the annotations of an article along when it has a new text. */
@ApplicationScoped
public class CarryOver {

    /**
     * What became of them; deleted ones go along and are not counted.
     *
     * @param same how many stand on the same words
     * @param moved those to be confirmed
     * @param orphans those whose passage is no longer found
     */
    public record Carried(int same, List<Annotation> moved, List<Annotation> orphans) {

        private static Carried of(List<Annotation> annotations) {
            Map<AnchorStatus, List<Annotation>> found = annotations.stream()
                    .filter(each -> !each.isDeleted())
                    .collect(Collectors.groupingBy(Annotation::anchorStatus));
            return new Carried(
                    found.getOrDefault(AnchorStatus.SAME, List.of()).size(),
                    found.getOrDefault(AnchorStatus.MOVED, List.of()),
                    found.getOrDefault(AnchorStatus.ORPHAN, List.of()));
        }
    }

    private final Annotations annotations;
    private final Revisions revisions;

    @Inject
    CarryOver(Annotations annotations, Revisions revisions) {
        this.annotations = annotations;
        this.revisions = revisions;
    }

    /**
     * Takes along every annotation of the article that stands in another text than the present one, deleted ones too.
     * Each is looked for from the text it was last found in; a text that was there before brings back the anchors that
     * were certain in it. To be called in the transaction that made the new revision the current one.
     *
     * @param by the name of whoever brought the new text, for the record
     */
    public Carried to(Article article, String by) {
        Map<Integer, ArticleText> texts = new HashMap<>();
        for (Revision revision : revisions.of(article)) {
            texts.put(revision.number(), revision.text());
        }
        Map<Integer, Anchoring> anchorings = new HashMap<>();
        List<Annotation> left = annotations.leftBehind(article);
        for (Annotation annotation : left) {
            Optional<TextAnchor> known = annotation.anchorIn(article.current().textSha256());
            if (known.isPresent()) {
                annotation.returnTo(known.get(), by);
            } else {
                Anchoring anchoring = anchorings.computeIfAbsent(
                        annotation.articleRevision(), number -> anchoring(article, texts.get(number)));
                annotation.carryOver(anchoring.find(annotation.anchor()), by);
            }
        }
        return Carried.of(left);
    }

    private static Anchoring anchoring(Article article, @Nullable ArticleText old) {
        return old == null ? Anchoring.in(article.text()) : Anchoring.in(article.text(), old);
    }
}
