package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lectern.library.ArticleText;

/** Invents articles with a marked passage, changes them as editors do, and knows where the passage went. */
final class ChangedTexts {

    /** What is done to a text. */
    enum Change {
        NONE,
        TYPOS_IN_THE_QUOTE,
        TYPOS_AROUND,
        PARAGRAPH_PUT_IN,
        SENTENCE_TAKEN_OUT,
        SET_ANEW,
        PARAGRAPHS_REORDERED,
        REPEATED_AND_SHIFTED,
        REPEATED_AND_GONE,
        PARTLY_TAKEN_OUT,
        TAKEN_OUT,
        WRITTEN_ANEW,
        WORDS_SWAPPED,
        SEVERAL_CHANGES,
        HEAVILY_EDITED,
        ONLY_ITS_LIKE_LEFT,
        LIST_WITH_A_NEW_LINE,
        OTHER_SCRIPTS
    }

    /**
     * A text before and after.
     *
     * @param start of the passage afterwards, in code points; with end -1 where it is gone
     */
    record Case(Change change, String before, TextAnchor anchor, String after, int start, int end) {}

    private static final String[] WHO = {
        "The harbour master", "A retired glazier", "Her youngest brother", "The second violinist", "Our night porter",
        "The beekeeper of Ulm", "An inspector from Graz", "The orchard's owner", "The new librarian", "A deckhand",
        "The widow next door", "The twins", "One of the tilers", "The lamplighter", "A student of law"
    };
    private static final String[] DID = {
        "painted the shutters green", "kept a diary of the weather", "sold eleven crates of pears",
        "asked for the key to the tower", "forgot the name of the street", "wrote to the council twice",
        "took the last ferry home", "measured the depth of the well", "hid the letters under the stairs",
        "counted the swallows on the wire", "lost a wager about the frost", "repaired the clock without pay",
        "refused to sign the inventory", "planted limes along the canal", "heard the bells before dawn"
    };
    private static final String[] WHEN = {
        "before the market opened", "in the year of the flood", "while it was still raining", "on the eve of the fair",
        "after the trial had ended", "long before the war", "when nobody was looking", "until the money ran out",
        "as the guests arrived", "for the third time that month", "though the doctor forbade it", "against all advice"
    };
    private static final String[] SHORT = {
        "said nothing more",
        "the old bridge",
        "no trace was found",
        "“as you wish,”",
        "the price of bread",
        "refused to answer",
        "a matter of days",
        "both of the keys"
    };
    private static final String[] SWAPS = {
        "certain", "olden", "quickly", "merely", "a few", "wooden", "distant", "shortly", "brought", "common"
    };
    private static final String[] PUT_IN = {"it seems", "by and large", "once again", "so they say", "at least"};
    private static final String[] FOREIGN = {
        "Морской музей открыли 🎻 после ремонта, и билеты стоят 300 рублей.",
        "قالت البلدية إن المتحف سيُفتح في الربيع 🏛️ للزوار.",
        "העירייה מסרה שהמוזיאון ייפתח באביב ✨ לקהל הרחב.",
        "博物馆将在春天重新开放，门票价格不变。",
        "Le musée rouvrira au printemps ; l’entrée sera à moitié prix 🎟️.",
        "Die Straße zum Museum wird größer, schöner und teurer 🚧.",
        "संग्रहालय वसंत में फिर खुलेगा 🌸 और टिकट सस्ते होंगे।",
        "👩‍🎨 Zwölf Künstlerinnen 🖼️ zeigen e\u0301tudes and sketches."
    };

    private final Random random;
    /** What tokens of the text there are; a token of the passage is marked. */
    private List<Token> tokens = new ArrayList<>();

    private record Token(String text, boolean marked) {
        Token with(String other) {
            return new Token(other, marked);
        }
    }

    ChangedTexts(long seed) {
        this.random = new Random(seed);
    }

    Case invent(Change change) {
        return switch (change) {
            case REPEATED_AND_SHIFTED, REPEATED_AND_GONE -> repeated(change);
            case ONLY_ITS_LIKE_LEFT -> onlyItsLikeLeft(change);
            case LIST_WITH_A_NEW_LINE -> list(change);
            case TAKEN_OUT, WRITTEN_ANEW -> wholeSentence(change);
            case OTHER_SCRIPTS -> otherScripts(change);
            default -> edited(change);
        };
    }

    private Case edited(Change change) {
        List<List<String>> article = article(this::sentence);
        String before = joined(article);
        int from = wordStart(before, random.nextInt(before.length() - 140));
        int to = wordStart(before, from + 25 + random.nextInt(95)) - 1;
        to = before.substring(from, to).stripTrailing().length() + from;
        if (change == Change.HEAVILY_EDITED || change == Change.PARTLY_TAKEN_OUT) {
            to = Math.max(to, wordStart(before, from + 60) - 1);
        }
        tokens = tokens(before, from, to);
        apply(change);
        return done(change, before, from, to);
    }

    private void apply(Change change) {
        switch (change) {
            case TYPOS_IN_THE_QUOTE -> typos(true, 1 + random.nextInt(4));
            case TYPOS_AROUND -> typos(false, 10 + random.nextInt(12));
            case PARAGRAPH_PUT_IN -> putInParagraph();
            case SENTENCE_TAKEN_OUT -> takeOutSentence();
            case SET_ANEW -> setAnew();
            case PARAGRAPHS_REORDERED -> reorder();
            case PARTLY_TAKEN_OUT -> takeOutPart();
            case WORDS_SWAPPED -> swapWords(1 + random.nextInt(2));
            case SEVERAL_CHANGES -> {
                putInParagraph();
                setAnew();
                swapWords(random.nextInt(2));
                typos(true, 1 + random.nextInt(2));
                typos(false, 6);
            }
            case HEAVILY_EDITED -> {
                putInParagraph();
                swapWords(3);
                putInWords(1 + random.nextInt(2));
                typos(true, 3 + random.nextInt(3));
            }
            default -> {}
        }
    }

    private Case wholeSentence(Change change) {
        List<List<String>> article = article(this::sentence);
        List<String> paragraph = article.get(random.nextInt(article.size()));
        int at = random.nextInt(paragraph.size());
        String gone = paragraph.get(at);
        String before = joined(article);
        int from = before.indexOf(gone);
        TextAnchor anchor = anchor(before, from, from + gone.length());
        if (change == Change.WRITTEN_ANEW) {
            paragraph.set(at, pick("We have had letters about this.", "More is not known so far.", sentence()));
        } else {
            paragraph.remove(at);
        }
        if (random.nextBoolean()) {
            article.add(0, new ArrayList<>(List.of(sentence())));
        }
        article.removeIf(List::isEmpty);
        return new Case(change, before, anchor, joined(article), -1, -1);
    }

    private Case repeated(Change change) {
        List<List<String>> article = article(this::sentence);
        String phrase = pick(SHORT);
        int copies = 2 + random.nextInt(4);
        List<String> places = new ArrayList<>();
        while (places.size() < copies) {
            String carrier = pick(WHO) + " " + phrase + " " + pick(WHEN) + ".";
            if (!places.contains(carrier)) {
                places.add(carrier);
            }
        }
        places.forEach(each -> {
            List<String> paragraph = article.get(random.nextInt(article.size()));
            paragraph.add(random.nextInt(paragraph.size() + 1), each);
        });
        String chosen = places.get(random.nextInt(copies));
        String before = joined(article);
        int from = before.indexOf(phrase, before.indexOf(chosen));
        TextAnchor anchor = anchor(before, from, from + phrase.length());
        if (change == Change.REPEATED_AND_GONE) {
            article.forEach(paragraph -> paragraph.remove(chosen));
            article.removeIf(List::isEmpty);
            return new Case(change, before, anchor, joined(article), -1, -1);
        }
        tokens = tokens(before, from, from + phrase.length());
        putInParagraph();
        typos(false, 8);
        return done(change, before, from, from + phrase.length());
    }

    private Case onlyItsLikeLeft(Change change) {
        List<List<String>> article = article(this::sentence);
        String gone = "The stall in " + pick("Ulm", "Graz", "Lunz") + " sold " + (20 + random.nextInt(30)) + " "
                + pick("jars of honey that day.", "pairs of boots that day.");
        String left = gone.replaceAll("Ulm|Graz|Lunz", pick("Perchau", "Wels", "Enns"))
                .replaceAll("\\d+", String.valueOf(60 + random.nextInt(30)));
        int at = random.nextInt(article.size());
        article.get(at).add(gone);
        int where = random.nextBoolean() ? at + 1 : random.nextInt(article.size() + 1);
        article.add(where, new ArrayList<>(List.of(left, sentence())));
        String before = joined(article);
        int from = before.indexOf(gone);
        TextAnchor anchor = anchor(before, from, from + gone.length());
        article.forEach(paragraph -> paragraph.remove(gone));
        return new Case(change, before, anchor, joined(article), -1, -1);
    }

    private Case list(Change change) {
        List<String> names = new ArrayList<>(List.of("Ulm", "Graz", "Lunz", "Wels", "Enns", "Perchau", "Leoben"));
        Collections.shuffle(names, random);
        String state = pick("sold out since Tuesday", "tickets at the door", "no performance today");
        String opening = sentence() + "\n\n";
        String before = opening + lines(names.subList(1, 7), state) + "\n\n" + sentence();
        String chosen = names.get(2 + random.nextInt(4)) + " stage: ";
        int from = before.indexOf(chosen) + chosen.length();
        boolean more = random.nextBoolean();
        String after = opening
                + lines(more ? names : names.subList(2, 7), state)
                + before.substring(before.lastIndexOf("\n\n"));
        int start = after.indexOf(chosen) + chosen.length();
        if (start < chosen.length()) {
            return list(change);
        }
        return new Case(
                change, before, anchor(before, from, from + state.length()), after, start, start + state.length());
    }

    private static String lines(List<String> names, String state) {
        return String.join(
                "\n",
                names.stream().map(each -> each + " stage: " + state + ".").toList());
    }

    private Case otherScripts(Change change) {
        List<List<String>> article = article(() -> random.nextInt(3) == 0 ? sentence() : pick(FOREIGN));
        String before = joined(article);
        int length = before.codePointCount(0, before.length());
        int start = random.nextInt(Math.max(1, length - 70));
        int from = before.offsetByCodePoints(0, start);
        int to = before.offsetByCodePoints(from, Math.min(length - start, 18 + random.nextInt(40)));
        String quote = before.substring(from, to);
        if (quote.isBlank() || before.indexOf(quote) != before.lastIndexOf(quote)) {
            return otherScripts(change);
        }
        tokens = tokens(before, from, to);
        if (random.nextBoolean()) {
            tokens.add(0, new Token("🎪 " + pick(FOREIGN) + "\n\n", false));
        } else {
            takeOutSentence();
        }
        tokens.replaceAll(each -> each.with(each.text().replace("\uFE0F", "")));
        tokens.removeIf(each -> each.text().isEmpty());
        return done(change, before, from, to);
    }

    // --- texts

    private interface Sentences {
        String next();
    }

    private List<List<String>> article(Sentences sentences) {
        List<String> used = new ArrayList<>();
        List<List<String>> paragraphs = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            List<String> paragraph = new ArrayList<>();
            for (int j = 0; j < 2 + random.nextInt(3); j++) {
                String next = sentences.next();
                if (!used.contains(next)) {
                    used.add(next);
                    paragraph.add(next);
                }
            }
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private String sentence() {
        return pick(WHO) + " " + pick(DID) + " " + pick(WHEN) + ".";
    }

    private String pick(String... some) {
        return some[random.nextInt(some.length)];
    }

    private static String joined(List<List<String>> article) {
        return String.join(
                "\n\n", article.stream().map(each -> String.join(" ", each)).toList());
    }

    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', Math.min(at, text.length() - 1));
        return space < 0 ? text.length() : space + 1;
    }

    // --- changes

    /** One token a letter, so that every change keeps track of the passage. */
    private static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            String letter = Character.toString(text.codePointAt(i));
            tokens.add(new Token(letter, i >= from && i < to));
            i += letter.length();
        }
        return tokens;
    }

    private void typos(boolean inQuote, int count) {
        for (int i = 0; i < count; i++) {
            int at = place(inQuote);
            Token token = at < 0 ? null : tokens.get(at);
            if (token == null || !Character.isLetter(token.text().codePointAt(0))) {
                continue;
            }
            String other = Character.toString('a' + random.nextInt(26));
            switch (random.nextInt(3)) {
                case 0 -> tokens.set(at, token.with(other));
                case 1 -> tokens.add(at, token.with(token.text()));
                default -> tokens.remove(at);
            }
        }
    }

    private int place(boolean inQuote) {
        int[] places = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).marked() == inQuote)
                .toArray();
        return places.length == 0 ? -1 : places[random.nextInt(places.length)];
    }

    private void putInParagraph() {
        String put = pick("From our own correspondent. ", "This page was corrected on Friday. ") + sentence();
        int breakAt = random.nextBoolean() ? -1 : paragraphBreak();
        if (breakAt < 0) {
            tokens.add(0, new Token(put + "\n\n", false));
        } else {
            tokens.add(breakAt, new Token("\n\n" + put, false));
        }
    }

    /** Where a paragraph outside the passage ends; -1 for nowhere. */
    private int paragraphBreak() {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).text().equals("\n")
                    && tokens.get(i + 1).text().equals("\n")
                    && !tokens.get(i).marked()) {
                breaks.add(i);
            }
        }
        return breaks.isEmpty() ? -1 : breaks.get(random.nextInt(breaks.size()));
    }

    private void takeOutSentence() {
        List<int[]> sentences = new ArrayList<>();
        int from = 0;
        boolean marked = false;
        for (int i = 0; i < tokens.size(); i++) {
            marked |= tokens.get(i).marked();
            boolean ends = ".。।".contains(tokens.get(i).text()) && i + 1 < tokens.size();
            if (ends) {
                if (!marked) {
                    sentences.add(new int[] {from, i + 1});
                }
                from = i + 1;
                marked = false;
            }
        }
        if (!sentences.isEmpty()) {
            int[] gone = sentences.get(random.nextInt(sentences.size()));
            tokens.subList(gone[0], gone[1]).clear();
        }
    }

    private void setAnew() {
        tokens.replaceAll(each -> switch (each.text()) {
            case " " -> random.nextInt(6) == 0 ? each.with(pick("\n", "\u00A0", "  ")) : each;
            case "'" -> each.with("’");
            case "“", "”" -> each.with("\"");
            default -> each;
        });
    }

    private void reorder() {
        List<List<Token>> paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>());
        for (int i = 0; i < tokens.size(); i++) {
            List<Token> last = paragraphs.get(paragraphs.size() - 1);
            boolean gap = tokens.get(i).text().equals("\n")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).text().equals("\n");
            if (gap && !tokens.get(i).marked()) {
                paragraphs.add(new ArrayList<>());
                i++;
            } else {
                last.add(tokens.get(i));
            }
        }
        Collections.shuffle(paragraphs, random);
        tokens = new ArrayList<>();
        for (List<Token> paragraph : paragraphs) {
            if (!tokens.isEmpty()) {
                tokens.add(new Token("\n\n", false));
            }
            tokens.addAll(paragraph);
        }
    }

    private void takeOutPart() {
        List<int[]> words = markedWords();
        int gone = 1 + random.nextInt(Math.max(1, words.size() * 4 / 10));
        int first = pickOf(0, (words.size() - gone) / 2, words.size() - gone);
        int from = words.get(first)[0];
        int to = first + gone < words.size() ? words.get(first + gone)[0] : words.get(first + gone - 1)[1];
        tokens.subList(from, to).clear();
    }

    private int pickOf(int... some) {
        return some[random.nextInt(some.length)];
    }

    private void swapWords(int count) {
        for (int i = 0; i < count; i++) {
            List<int[]> words = markedWords();
            int[] word = words.get(words.size() < 3 ? 0 : 1 + random.nextInt(words.size() - 2));
            tokens.subList(word[0], word[1]).clear();
            tokens.add(word[0], new Token(pick(SWAPS), true));
        }
    }

    private void putInWords(int count) {
        for (int i = 0; i < count; i++) {
            List<int[]> words = markedWords();
            int[] word = words.get(1 + random.nextInt(Math.max(1, words.size() - 2)));
            tokens.add(word[0], new Token(pick(PUT_IN) + " ", true));
        }
    }

    /** From and to of each word of the passage, in tokens. */
    private List<int[]> markedWords() {
        List<int[]> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = tokens.get(i).marked() && !tokens.get(i).text().isBlank();
            if (begins) {
                int to = i;
                while (to < tokens.size()
                        && tokens.get(to).marked()
                        && !tokens.get(to).text().isBlank()) {
                    to++;
                }
                words.add(new int[] {i, to});
                i = to;
            }
        }
        return words;
    }

    private Case done(Change change, String before, int from, int to) {
        int position = 0;
        int start = -1;
        int end = -1;
        StringBuilder after = new StringBuilder();
        for (Token token : tokens) {
            int length = token.text().codePointCount(0, token.text().length());
            if (token.marked()) {
                start = start < 0 ? position : start;
                end = position + length;
            }
            position += length;
            after.append(token.text());
        }
        return new Case(change, before, anchor(before, from, to), after.toString(), start, end);
    }

    private static TextAnchor anchor(String text, int from, int to) {
        return TextAnchor.at(new ArticleText(text), text.codePointCount(0, from), text.codePointCount(0, to));
    }
}
