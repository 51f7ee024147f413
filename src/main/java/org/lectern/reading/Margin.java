package org.lectern.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cards beside the text, in its order.
 *
 * @param article the id of the article they belong to
 * @param touched the id of the annotation that was just made or changed
 */
record Margin(
        String article,
        List<Card> cards,
        boolean markable,
        @Nullable String touched) {

    public long annotators() {
        return cards.stream().map(Card::annotator).distinct().count();
    }

    Margin with(String annotation, Card.Typed typed) {
        return new Margin(
                article,
                cards.stream()
                        .map(card -> card.id().equals(annotation) ? card.with(typed) : card)
                        .toList(),
                markable,
                touched);
    }
}
