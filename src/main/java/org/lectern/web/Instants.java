package org.lectern.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How templates write moments, until a script writes them in the reader's own zone. */
@TemplateExtension
class Instants {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Instants() {}

    /** {@code 9 March 2016, 14:05 UTC}. */
    static String inWords(Instant at) {
        return WORDS.format(at);
    }
}
