package org.lectern.webannotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.QuoteNotPlaced;
import org.lectern.anchoring.TextAnchor;
import org.lectern.foreign.JsonLd;
import org.lectern.library.ArticleText;
import org.lectern.problem.Invalid;

/**
 * The passage that a client's annotation is about. The quote decides where it stands. Positions only tell apart places
 * of the same words, since many clients count UTF-16 units where the standard has code points; where the two ways of
 * counting lead to different places the passage is not told for sure.
 *
 * @param article the id of the article
 */
record IncomingTarget(
        String article,
        @Nullable String quote,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable Integer start,
        @Nullable Integer end,
        boolean isPlain) {

    private static final Set<String> PLAIN = Set.of("type", "source", "scope", "selector", "format", "language");

    /**
     * @throws Invalid when it is not one passage of an article here
     */
    static IncomingTarget of(ObjectNode annotation, Iris iris) {
        List<JsonNode> targets = JsonLd.values(annotation, "target");
        if (targets.size() != 1) {
            throw new Invalid("target", "An annotation has one target here: a passage of one article.");
        }
        JsonNode target = targets.get(0);
        String source = JsonLd.iri(target.has("source") ? target.get("source") : target)
                .orElseThrow(() -> new Invalid("target", "The target needs a source: the IRI of an article's text."));
        String article = iris.articleAt(source)
                .orElseThrow(() -> new Invalid(
                        "target",
                        "“" + source + "” is no article here. Its text has an address like …/articles/ID/text."));
        List<JsonNode> selectors = JsonLd.values(target, "selector");
        JsonNode quote = ofType(selectors, "TextQuoteSelector");
        JsonNode position = ofType(selectors, "TextPositionSelector");
        if (quote == null && position == null && !selectors.isEmpty()) {
            throw new Invalid("selector", "Send a TextQuoteSelector with the words of the passage.");
        }
        return new IncomingTarget(
                article,
                quote == null ? null : exact(quote),
                quote == null ? null : JsonLd.text(quote, "prefix").orElse(null),
                quote == null ? null : JsonLd.text(quote, "suffix").orElse(null),
                position == null ? null : JsonLd.position(position, "start").orElse(null),
                position == null ? null : JsonLd.position(position, "end").orElse(null),
                isPlain(target, selectors, quote, position));
    }

    private static @Nullable JsonNode ofType(List<JsonNode> selectors, String type) {
        return selectors.stream()
                .filter(each -> JsonLd.hasType(each, type))
                .findFirst()
                .orElse(null);
    }

    private static String exact(JsonNode quote) {
        return JsonLd.text(quote, "exact")
                .orElseThrow(
                        () -> new Invalid("exact", "A TextQuoteSelector needs “exact”: the words of the passage."));
    }

    /** Whether it says nothing that Lectern would not say of it, too. */
    private static boolean isPlain(
            JsonNode target, List<JsonNode> selectors, @Nullable JsonNode quote, @Nullable JsonNode position) {
        return target.properties().stream().allMatch(each -> PLAIN.contains(each.getKey()))
                && selectors.stream().allMatch(each -> each == quote || each == position)
                && selectors.stream().noneMatch(each -> each.has("refinedBy"));
    }

    /** Whether this is where the anchor stands already. */
    boolean isAt(TextAnchor anchor) {
        return anchor.quote().equals(quote)
                && (start == null || (start == anchor.start() && Objects.equals(end, anchor.end())));
    }

    /**
     * @throws QuoteNotPlaced when the passage is absent, or cannot be told from its like
     */
    TextAnchor in(ArticleText text) {
        if (quote == null) {
            return start == null && end == null ? whole(text) : byPosition(text);
        }
        try {
            return TextAnchor.in(text, new TextAnchor.Selector(quote, prefix, suffix, null, null));
        } catch (QuoteNotPlaced notPlaced) {
            List<TextAnchor> fitting =
                    positions(text).filter(this::fitsContext).distinct().toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            throw notPlaced;
        }
    }

    private static TextAnchor whole(ArticleText text) {
        return TextAnchor.in(text, new TextAnchor.Selector(null, null, null, 0, text.length()));
    }

    private TextAnchor byPosition(ArticleText text) {
        List<TextAnchor> possible = positions(text).distinct().toList();
        if (possible.size() != 1) {
            throw new Invalid(
                    "selector",
                    "Positions alone do not tell the passage: counted in code points and in UTF-16 units they are not"
                            + " the same, or outside the text. Send a TextQuoteSelector with its words, too.");
        }
        return possible.get(0);
    }

    /** The passages at the positions, counted in code points and in UTF-16 units, where the quote stands there. */
    private Stream<TextAnchor> positions(ArticleText text) {
        if (start == null || end == null) {
            return Stream.empty();
        }
        String value = text.value();
        Stream<Optional<TextAnchor>> both = Stream.of(
                at(text, start, end),
                end > value.length() || start > end
                        ? Optional.empty()
                        : at(text, value.codePointCount(0, start), value.codePointCount(0, end)));
        return both.flatMap(Optional::stream);
    }

    private Optional<TextAnchor> at(ArticleText text, int from, int to) {
        try {
            return Optional.of(TextAnchor.in(text, new TextAnchor.Selector(quote, null, null, from, to)));
        } catch (Invalid notThere) {
            return Optional.empty();
        }
    }

    private boolean fitsContext(TextAnchor anchor) {
        return (prefix == null || ends(words(anchor.prefix()), words(prefix)))
                && (suffix == null || begins(words(anchor.suffix()), words(suffix)));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean ends(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static boolean begins(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
