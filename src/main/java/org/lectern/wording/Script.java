package org.lectern.wording;

import java.util.Locale;
import java.util.Set;

/** From which side the script of a language runs. */
public final class Script {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private Script() {}

    /** {@code ltr} or {@code rtl}. */
    public static String directionOf(String language) {
        return FROM_THE_RIGHT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
