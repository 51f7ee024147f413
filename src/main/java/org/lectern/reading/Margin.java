package org.lectern.reading;

import java.util.List;

/** The cards beside the text, in its order; those whose passage is lost come last. */
record Margin(List<Card> cards, boolean markable) {

    public int annotators() {
        return (int) cards.stream().map(Card::annotator).distinct().count();
    }

    public List<Card> placed() {
        return cards.stream().filter(card -> card.siglum() != null).toList();
    }

    public List<Card> lost() {
        return cards.stream().filter(card -> card.siglum() == null).toList();
    }
}
