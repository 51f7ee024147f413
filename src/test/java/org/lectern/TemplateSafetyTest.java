package org.lectern;

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

/** Reads all templates: what goes out unescaped is on a list, and nothing inline needs a weaker policy. */
class TemplateSafetyTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Expressions that may go out unescaped, with the class that makes them safe. */
    private static final Set<String> RAW_ALLOWED =
            // StructuredData writes no <, > or &
            Set.of("reading/reading-page.html {source.structuredData.raw}");

    @Test
    void everyRawExpressionIsOnTheList() throws IOException {
        Set<String> found = new java.util.TreeSet<>();
        Pattern raw = Pattern.compile("\\{[^{}]*\\.(raw|safe)[^{}]*}");
        for (Path template : templates()) {
            Matcher matcher = raw.matcher(Files.readString(template));
            while (matcher.find()) {
                found.add(TEMPLATES.relativize(template) + " " + matcher.group());
            }
        }
        assertEquals(RAW_ALLOWED, found);
    }

    /** JSON-LD is data: no browser runs it. */
    @Test
    void noTemplateHasInlineScriptOrStyle() throws IOException {
        List<String> inline = new ArrayList<>();
        Pattern pattern = Pattern.compile(
                "<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)(?! type=\"application/ld\\+json\">)",
                Pattern.CASE_INSENSITIVE);
        for (Path template : templates()) {
            Matcher matcher = pattern.matcher(Files.readString(template));
            while (matcher.find()) {
                inline.add(TEMPLATES.relativize(template) + ": " + matcher.group());
            }
        }
        assertTrue(templates().size() > 10, "the templates were found");
        assertEquals(List.of(), inline);
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() throws IOException {
        List<String> without = new ArrayList<>();
        Pattern form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
        for (Path template : templates()) {
            Matcher matcher = form.matcher(Files.readString(template));
            while (matcher.find()) {
                if (!matcher.group().contains("{#csrf /}")) {
                    without.add(TEMPLATES.relativize(template) + ": "
                            + matcher.group().lines().findFirst().orElse(""));
                }
            }
        }
        assertEquals(List.of(), without);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
