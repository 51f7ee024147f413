package org.lectern.catalogue.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerOptionalComponentsStep;
import org.jspecify.annotations.Nullable;

/**
 * How words are told apart and which forms of a word are one: without case and accents in every language, by stem in
 * those listed here. A word stands beside its stem, so that its beginnings are found too. Nothing is left out as too
 * common, so that phrases are found as they stand. Where a script has no spaces any stretch of it is found.
 */
public final class Analysis implements LuceneAnalysisConfigurer {

    /** For texts in a language without an analyser of its own. */
    static final String ANY = "any";

    /** What makes spellings of one word alike, before words and stems part. */
    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "fa", List.of("persianNormalization"),
            "de", List.of("germanNormalization"),
            "en", List.of("englishPossessive"),
            "tr", List.of("apostrophe"));

    /** Languages whose articles and prepositions are written on to the next word: l’Irak, dell’Iraq. */
    private static final Set<String> ELIDING = Set.of("fr", "it");

    private static final Map<String, String> STEMS = Map.of(
            "ar", "arabicStem",
            "de", "germanLightStem",
            "en", "porterStem",
            "es", "spanishLightStem",
            "fr", "frenchLightStem",
            "it", "italianLightStem",
            "pt", "portugueseLightStem",
            "ru", "russianLightStem");

    private static final SortedSet<String> LANGUAGES = languages();

    private static SortedSet<String> languages() {
        SortedSet<String> all = new TreeSet<>(SPELLINGS.keySet());
        all.addAll(STEMS.keySet());
        all.addAll(ELIDING);
        return all;
    }

    /** The fields in which this part of an article may stand, one for each way of analysing. */
    public static String[] fields(String part) {
        List<String> fields = new ArrayList<>(List.of(part + "_" + ANY));
        LANGUAGES.forEach(language -> fields.add(part + "_" + language));
        return fields.toArray(String[]::new);
    }

    /** The field in which it stands for an article in this language. */
    static String field(String part, @Nullable String language) {
        String main = language == null ? ANY : language.split("-", 2)[0];
        return part + "_" + (LANGUAGES.contains(main) ? main : ANY);
    }

    /** The field for a name, which is in no language. */
    public static String nameOf(String part) {
        return part + "_" + ANY;
    }

    static String analyserOf(String field) {
        return field.substring(field.indexOf('_') + 1);
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        folding(context, ANY);
        for (String language : LANGUAGES) {
            LuceneAnalyzerOptionalComponentsStep analyser = folding(context, language);
            SPELLINGS.getOrDefault(language, List.of()).forEach(analyser::tokenFilter);
            if (ELIDING.contains(language)) {
                analyser.tokenFilter("patternReplace")
                        .param("pattern", "^\\p{L}{1,7}'(?=\\p{L})")
                        .param("replacement", "");
            }
            String stem = STEMS.get(language);
            if (stem != null) {
                analyser.tokenFilter("keywordRepeat");
                analyser.tokenFilter(stem);
                analyser.tokenFilter("removeDuplicates");
            }
        }
    }

    /** Letters of every script lose case and accents; Katakana and Hangul are cut into pairs, Han is by itself. */
    private static LuceneAnalyzerOptionalComponentsStep folding(
            LuceneAnalysisConfigurationContext context, String analyser) {
        LuceneAnalyzerOptionalComponentsStep step =
                context.analyzer(analyser).custom().tokenizer("standard");
        step.tokenFilter("cjkWidth");
        step.tokenFilter("lowercase");
        step.tokenFilter("decimalDigit");
        step.tokenFilter("asciiFolding");
        step.tokenFilter("arabicNormalization");
        step.tokenFilter("cjkBigram").param("han", "false").param("hiragana", "false");
        return step;
    }
}
