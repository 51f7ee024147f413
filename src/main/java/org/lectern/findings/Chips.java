package org.lectern.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.search.Address;
import org.lectern.search.Chip;

/** The filters that are set, each with the address without it. */
final class Chips {

    private final Address address;
    private final List<Chip> chips = new ArrayList<>();

    private Chips(Address address) {
        this.address = address;
    }

    static List<Chip> of(AnnotationQuery query, List<Findings.Choice> choices, Address address, FindingsWords words) {
        Chips chips = new Chips(address);
        chips.given("q", query.q(), words.chipWords(Objects.toString(query.q(), "")));
        chips.given(
                "id", String.join("", query.id()), words.chipSelected(query.id().size()));
        query.article().forEach(id -> chips.one("article", id, words.chipArticle(id)));
        choices.forEach(choice -> choice.values().stream()
                .filter(Findings.Value::chosen)
                .forEach(value -> chips.one(choice.name(), value.value(), value.label())));
        chips.given("from", query.from(), words.chipFrom(Objects.toString(query.from(), "")));
        chips.given("to", query.to(), words.chipUntil(Objects.toString(query.to(), "")));
        return chips.chips;
    }

    private void given(String name, @Nullable String value, String label) {
        if (value != null && !value.isBlank()) {
            chips.add(new Chip(label, address.without(name).toString()));
        }
    }

    private void one(String name, String value, String label) {
        chips.add(new Chip(label, address.without(name, value).toString()));
    }
}
