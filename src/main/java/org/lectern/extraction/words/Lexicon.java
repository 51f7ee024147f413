package org.lectern.extraction.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One concept in many languages, read from {@code extraction/<name>.txt}. A line is a pattern compared with folded
 * text (see {@link Text#fold}): {@code =} the whole text, {@code ^} its beginning, {@code ~} anywhere between words.
 */
public final class Lexicon {

    private static final String AROUND = "[\\s\\p{P}\\p{S}]*";

    private final @Nullable Pattern whole;
    private final @Nullable Pattern beginning;
    private final @Nullable Pattern anywhere;

    private Lexicon(List<String> rules) {
        whole = compile(rules, '=', "^" + AROUND + "(?:%s)" + AROUND + "$");
        beginning = compile(rules, '^', "^" + AROUND + "(?:%s)(?![\\p{L}\\p{N}])");
        anywhere = compile(rules, '~', "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])");
    }

    /** The list of that name. */
    public static Lexicon named(String name) {
        return new Lexicon(lines(name));
    }

    /** The single words of a list that holds no patterns, folded. */
    public static Set<String> words(String name) {
        return lines(name).stream().map(Text::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a list without comments and empty lines, as they are written. */
    public static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/extraction/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list extraction/" + name + ".txt is missing.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Pattern compile(List<String> rules, char kind, String frame) {
        List<String> alternatives = new ArrayList<>();
        for (String rule : rules) {
            if (rule.charAt(0) == kind) {
                alternatives.add(Text.fold(rule.substring(1)));
            }
        }
        return alternatives.isEmpty() ? null : Pattern.compile(frame.formatted(String.join("|", alternatives)));
    }

    /** Whether a rule of any kind finds itself in the text. */
    public boolean matches(String text) {
        String folded = Text.fold(text);
        return finds(whole, folded) || finds(beginning, folded) || finds(anywhere, folded);
    }

    /** Whether the text as a whole is one of the list. */
    public boolean isWhole(String text) {
        return finds(whole, Text.fold(text));
    }

    private static boolean finds(@Nullable Pattern pattern, String folded) {
        return pattern != null && pattern.matcher(folded).find();
    }
}
