package org.lectern.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.wording.DateWords;

/** How templates write moments, until a script writes them in the reader's own zone. */
@TemplateExtension
class Instants {

    private Instants() {}

    /** {@code 9 March 2016, 14:05 UTC}, in the language of the page. */
    static String inWords(
            Instant at,
            @TemplateExtension.TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) @Nullable Object language) {
        return DateWords.moment(at, language instanceof Locale locale ? locale : Locale.ENGLISH);
    }
}
