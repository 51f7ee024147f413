package org.lectern.annotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Invalid;

/**
 * Where an annotation stands in the fixed order: by article, start, end and id. What comes after it can be found even when
 * the annotation itself is gone.
 *
 * @param start of the passage, in code points
 * @param end of the passage, in code points
 */
public record Place(String article, int start, int end, String id) {

    /** What such a word looks like. */
    public static final String FORM = "^([^~]{1,40})~(\\d{1,9})~(\\d{1,9})~([^~]{1,60})$";

    private static final Pattern WORD = Pattern.compile(FORM);

    public static Place of(Annotation annotation) {
        return new Place(annotation.article().id(), annotation.start(), annotation.end(), annotation.id());
    }

    /**
     * From the word that a link to the next page has.
     *
     * @throws Invalid when it is none
     */
    public static Place of(String word) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new Invalid(
                    "after", "“after” is a word of the link to the next page. Follow that link as it stands.");
        }
        return new Place(
                parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), parts.group(4));
    }

    /** The place as a word of an address. */
    public String word() {
        return article + "~" + start + "~" + end + "~" + id;
    }
}
