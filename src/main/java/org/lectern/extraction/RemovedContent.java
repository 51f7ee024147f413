package org.lectern.extraction;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Active or foreign content that was in a file and is in nothing that was read from it.
 *
 * @param count how often, from 1
 */
public record RemovedContent(Kind kind, int count) {

    /** What it was. */
    public enum Kind {
        SCRIPT("script", "scripts"),
        EVENT_HANDLER("event handler", "event handlers"),
        SCRIPT_LINK("link that runs code", "links that run code"),
        FRAME("frame", "frames"),
        FORM("form", "forms"),
        EMBEDDED_OBJECT("embedded object", "embedded objects"),
        MACRO("macro", "macros"),
        AUTOMATIC_ACTION("automatic action", "automatic actions"),
        REDIRECT("redirection", "redirections"),
        EXTERNAL_REFERENCE("reference to a file elsewhere", "references to files elsewhere"),
        DECLARED_ENTITY("declared entity", "declared entities"),
        HIDDEN_TEXT("hidden passage", "hidden passages"),
        DIRECTION_OVERRIDE("sign that turns letters round", "signs that turn letters round"),
        ATTACHMENT("attached file", "attached files");

        private final String one;
        private final String several;

        Kind(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    public RemovedContent {
        if (count < 1) {
            throw new IllegalArgumentException("something was removed, or nothing is said");
        }
    }

    /** “2 scripts”. */
    public String inWords() {
        return count + " " + (count == 1 ? kind.one : kind.several);
    }

    /** “2 scripts, 1 form”; empty for none. */
    public static String inWords(List<RemovedContent> removed) {
        return removed.stream().map(RemovedContent::inWords).collect(Collectors.joining(", "));
    }
}
