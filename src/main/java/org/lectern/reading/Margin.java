package org.lectern.reading;

import java.util.List;

/** The cards beside the text, in its order. */
record Margin(List<Card> cards, boolean markable) {

    public long annotators() {
        return cards.stream().map(Card::annotator).distinct().count();
    }
}
