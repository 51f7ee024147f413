package org.lectern.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads all templates and scripts: what people read stands in the message bundles, in every language. */
class TemplateWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of(
            "Lectern",
            "CSL-JSON",
            "RIS",
            "BibTeX",
            "SKOS",
            "SHA",
            "import",
            "manifest.csv",
            "article.pdf.meta.yaml",
            "article.pdf",
            "guard",
            "none",
            "https",
            "Shift",
            "LECTERN_IMPORT");

    /** What the browser calls keys, and the ends of the names of plurals. */
    private static final List<String> KEYS =
            List.of("Escape", "Enter", "Tab", "ArrowRight", "ArrowLeft", "One", "Other");

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|title|placeholder|alt|data-word|data-done|data-confirm)=\"([^\"]*)\"");

    @Test
    void noTemplateHoldsWords() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            wordsIn(Files.readString(template))
                    .forEach(word -> words.add(TEMPLATES.relativize(template) + ": " + word));
        }
        assertEquals(List.of(), words);
    }

    @Test
    void noScriptHoldsWords() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path script : files(SCRIPTS, ".js")) {
            String name = SCRIPTS.relativize(script).toString();
            saidIn(Files.readString(script)).forEach(said -> words.add(name + ": " + said));
        }
        assertEquals(List.of(), words);
    }

    @Test
    void wordsOfScriptsAreFoundWhereTheyStand() {
        assertEquals(List.of("Saved."), saidIn("say('Saved.');"));
        assertEquals(List.of(" of these files sent"), saidIn("const a = `${n} of these files sent`;"));
        assertEquals(List.of(), saidIn("$('.qt tbody tr').className = 'note bad'; say(word('saved'));"));
    }

    @Test
    void wordsAreFoundWhereTheyStand() {
        assertEquals(List.of("Good day"), wordsIn("<p class=\"a\">Good day {name}</p>"));
        assertEquals(List.of("Close"), wordsIn("<a title=\"Close {it}\">{x ? 'yes' : 'no'}</a>"));
        assertEquals(List.of(), wordsIn("<b>{#if a > b}{room:text(a)}{/if}</b> Lectern · 5"));
    }

    /** The literals that are a sentence, or look like the beginning of one. */
    private static List<String> saidIn(String script) {
        Pattern literal = Pattern.compile("'([^'\\n]*)'|`([^`]*)`|\"([^\"\\n]*)\"");
        Pattern spoken =
                Pattern.compile("[A-Z][a-z]+ [a-z]+|\\p{L}{2,} \\p{L}{2,} \\p{L}{2,}|\\p{L}{3,}[.!?]$|^[A-Z][a-z]+$");
        Matcher found = literal.matcher(script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\$\\{[^{}]*}", ""));
        List<String> said = new ArrayList<>();
        while (found.find()) {
            String text = found.group().substring(1, found.group().length() - 1);
            if (!text.matches("[./#\\[:<].*|" + String.join("|", KEYS))
                    && spoken.matcher(text).find()) {
                said.add(text);
            }
        }
        return said;
    }

    private static List<String> wordsIn(String template) {
        String bare = template.replaceAll(
                "(?s)<script.*?</script>|\\{#page}[\\w-]+|\\saria-current=\"\\w+\"|\\\\\\{[^}]*}", " ");
        String before;
        do {
            before = bare;
            bare = bare.replaceAll("\\{[^{}]*}", "");
        } while (!before.equals(bare));
        List<String> found = new ArrayList<>();
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(bare);
        while (attribute.find()) {
            add(attribute.group(1), found);
        }
        for (String text :
                bare.replaceAll("<!?[^<>]*>", "\n").replaceAll("&[a-z]+;", " ").split("\n")) {
            add(text, found);
        }
        return found;
    }

    private static void add(String text, List<String> found) {
        String rest = text;
        for (String name : NAMES) {
            rest = rest.replaceAll("\\b" + Pattern.quote(name) + "\\b", "");
        }
        if (Pattern.compile("\\p{L}{2,}").matcher(rest).find()) {
            found.add(text.strip());
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(end)).sorted().toList();
            assertTrue(found.size() > 10, "the files were found");
            return found;
        }
    }
}
