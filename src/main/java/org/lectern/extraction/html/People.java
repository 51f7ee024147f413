package org.lectern.extraction.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.extraction.lines.Bylines;
import org.lectern.extraction.words.Lexicon;
import org.lectern.extraction.words.Text;

/** Takes the names of people out of a byline or an author field; offices, houses and link words are nobody. */
final class People {

    private static final Lexicon NOBODY = Lexicon.named("byline-generic");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\\p{P}\\s]*(?:by|von|par|por|door|di|text|und|interview|autor(?:in)?|author|auteur|written by|posted by|geschrieben von|redakteur(?:in)?|ein beitrag von|fotos?)\\b ?:? ?)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,/&|•·\\n]|\\s(?:and|und|et|y|e)\\s)\\s*");
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:am|on|le|el|vom|um|at|for|für|is a|ist|arbeitet)\\b.*$|\\s*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*$");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:GmbH|AG|KG|e\\.? ?V\\.|Ltd|Inc|LLC|S\\.A\\.|publisher|sponsored|gesponsert\\w*|uncategorized|no author|\\w*admin|Kitchens|\\w*verband|\\w*verbandes|\\w*ministerium\\w*|Departement|Landesanstalt|Stiftung|Pressestelle|Redaktion|Staff|Team|\\w*_team)\\b|\\.(?:de|com|org|net|at|ch|fr|es|uk|it)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final House house;

    People(House house) {
        this.house = house;
    }

    /** The people an author field names; the house is none of them. */
    List<String> declared(String text) {
        List<String> names = names(text);
        return ORGANISATION.matcher(text).find()
                ? List.of()
                : names.stream().filter(name -> !house.isOwn(name)).toList();
    }

    /** The people a marked byline shows; an author may have given the house its name. */
    List<String> shown(String text) {
        return names(text).stream()
                .filter(name -> !house.isOwn(name) || !Bylines.namesPublication(name))
                .toList();
    }

    /** The people in a line that is a byline by its words alone: each with a first name, or none counts. */
    List<String> full(String text) {
        List<String> names = names(text);
        return names.stream().allMatch(name -> Text.wordCount(name) >= 2) ? names : List.of();
    }

    private List<String> names(String text) {
        if (text.length() > 200 || text.matches("(?i).*https?://.*|.*www\\..*")) {
            return List.of();
        }
        String bare = OPENING.matcher(Text.plain(text).replaceAll("\\S*@\\S+|\\([^)]*\\)", ""))
                .replaceFirst("");
        return Arrays.stream(BETWEEN.split(bare))
                .map(name -> TAIL.matcher(name).replaceFirst("").strip())
                .filter(People::isPerson)
                .toList();
    }

    private static boolean isPerson(String name) {
        boolean worded = Text.hasLetters(name)
                && name.length() >= 3
                && name.length() <= 50
                && Text.wordCount(name) <= 5
                && !name.matches(".*[!?:\"„“].*");
        boolean numbered = name.matches(".*\\d.*") && Text.wordCount(name) > 1;
        return worded
                && !numbered
                && !NOBODY.isWhole(name)
                && !ORGANISATION.matcher(name).find();
    }
}
