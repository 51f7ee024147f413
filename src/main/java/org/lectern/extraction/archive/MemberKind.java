package org.lectern.extraction.archive;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file inside another is for, as far as its name tells. */
public enum MemberKind {
    /** May be an article. */
    ARTICLE,
    /** Says something about the articles beside it. */
    METADATA,
    /** Holds further files. */
    ARCHIVE,
    /** Belongs to a page or to the system it was packed on. */
    COMPANION,
    /** Nothing that is read. */
    OTHER;

    private static final Pattern NOT_THE_AUTHORS =
            Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.[^/]*(?:/.*)?|thumbs\\.db|desktop\\.ini)");
    private static final Pattern OF_A_PAGE = Pattern.compile(
            "(?:.*/)?[^/]+[_.]files/.*|.*\\.(?:css|js|mjs|map|woff2?|ttf|otf|eot|ico|png|jpe?g|gif|webp|avif|svg|bmp|tiff?|mp[34]|m4a|webm|ogg|wav|mov)");
    private static final Pattern DESCRIBING = Pattern.compile("(?:.*/)?manifest\\.csv|.*\\.meta\\.ya?ml");
    private static final Pattern READ =
            Pattern.compile(".*\\.(?:x?html?|mht|mhtml|txt|text|md|markdown|pdf|docx?|odt|rtf|epub|eml|xml)");

    /** By a name with its folders. */
    public static MemberKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NOT_THE_AUTHORS.matcher(name).matches() || OF_A_PAGE.matcher(lower).matches()) {
            return COMPANION;
        }
        if (DESCRIBING.matcher(lower).matches()) {
            return METADATA;
        }
        if (lower.endsWith(".zip")) {
            return ARCHIVE;
        }
        return READ.matcher(lower).matches() ? ARTICLE : OTHER;
    }
}
