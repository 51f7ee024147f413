package org.lectern.hypothesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.QuoteNotPlaced;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.problem.Invalid;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/** Makes and changes annotations as clients ask. What is shared with the group is submitted, what is private is a draft. */
@RequestScoped
class Annotating {

    private final Annotations annotations;
    private final Documents documents;
    private final Reviews reviews;
    private final Taxonomy taxonomy;

    @Inject
    Annotating(Annotations annotations, Documents documents, Reviews reviews, Taxonomy taxonomy) {
        this.annotations = annotations;
        this.documents = documents;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
    }

    /**
     * @throws Invalid when there is no such article, passage or topic
     */
    Annotation add(Sent sent, Member author) {
        Selection selection = sent.selection()
                .orElseThrow(() -> new Invalid(
                        "target", "Select words of the article: a note on a whole page has no place here."));
        Set<String> topics = taxonomy.requireTopics(sent.topics(taxonomy).orElse(Set.of()));
        Placed placed = place(selection, sent.address().orElse(""), author);
        Annotation annotation = Annotation.mark(
                placed.article(),
                placed.anchor(),
                topics,
                sent.note().filter(note -> !note.isBlank()).orElse(null),
                author,
                taxonomy.version());
        annotations.persistAndFlush(annotation);
        if (sent.isShared().orElse(false)) {
            reviews.of(annotation).submit(author);
        }
        annotations.flush();
        return annotation;
    }

    private record Placed(Article article, TextAnchor anchor) {}

    /** In the one article at this address that has the passage. */
    private Placed place(Selection selection, String address, Member author) {
        List<Article> articles = documents.at(List.of(address), author);
        if (articles.isEmpty()) {
            throw new Invalid(
                    "uri",
                    "There is no article here from “" + address + "”. A curator can import it from its address.");
        }
        List<Placed> places = new ArrayList<>();
        @Nullable QuoteNotPlaced notPlaced = null;
        for (Article article : articles) {
            try {
                places.add(new Placed(article, selection.in(article.text())));
            } catch (QuoteNotPlaced why) {
                notPlaced = why;
            }
        }
        if (places.isEmpty() && notPlaced != null) {
            throw notPlaced;
        }
        if (places.size() > 1) {
            throw new Invalid(
                    "uri",
                    "These words stand in several articles from this address. Annotate one of them on its page: "
                            + String.join(
                                    ", ",
                                    places.stream()
                                            .map(each -> each.article().id())
                                            .toList())
                            + ".");
        }
        return places.get(0);
    }

    /**
     * Changes what is said and differs. A client sends the whole annotation to change one part.
     *
     * @throws Invalid when there is no such passage or topic, or the address is that of another article
     * @throws SharedStays when what was submitted is to be private
     */
    Annotation change(String id, Sent sent, Member author) {
        Annotation annotation = annotations.hold(id, author);
        requireDocument(annotation, sent);
        Annotation.Edit edit = edit(annotation, sent);
        if (edit.anchor() != null || edit.topics() != null || edit.note() != null) {
            annotation.edit(author, edit, taxonomy.version());
        }
        if (sent.isShared().isPresent()) {
            share(annotation, sent.isShared().get(), author);
        }
        annotations.flush();
        return annotation;
    }

    private void requireDocument(Annotation annotation, Sent sent) {
        Optional<String> address = sent.address();
        Article article = annotation.article();
        if (address.isPresent() && !documents.isOf(article, address.get())) {
            throw new Invalid("uri", "An annotation stays with its article. Make a new one for another.");
        }
    }

    private Annotation.Edit edit(Annotation annotation, Sent sent) {
        Optional<Selection> selection = sent.selection().filter(each -> !each.isAt(annotation.anchor()));
        Optional<Set<String>> topics = sent.topics(taxonomy).filter(each -> !each.equals(annotation.topics()));
        Optional<String> note =
                sent.note().filter(each -> !each.equals(annotation.note().orElse("")));
        return new Annotation.Edit(
                selection.map(each -> each.in(annotation.article().text())).orElse(null),
                topics.map(taxonomy::requireTopics).orElse(null),
                note.map(each -> new Annotation.NewNote(each.isBlank() ? null : each))
                        .orElse(null));
    }

    private void share(Annotation annotation, boolean shared, Member author) {
        boolean isDraft = annotation.state() == AnnotationState.DRAFT;
        if (!shared && !isDraft) {
            throw new SharedStays(annotation.state());
        }
        if (shared && reviews.of(annotation).possibleSteps(author).contains("submit")) {
            reviews.of(annotation).submit(author);
        }
    }
}
