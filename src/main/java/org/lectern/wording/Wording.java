package org.lectern.wording;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of this request's page: the one the reader chose, else the one the browser asks for, else English.
 * Templates ask it with {@code {inject:wording.…}}.
 */
@RequestScoped
@Named("wording")
public class Wording {

    /** The cookie that keeps a reader's choice. */
    public static final String COOKIE = "lectern-language";

    private final Languages languages;
    private final CurrentVertxRequest request;
    private @Nullable Locale decided;

    @Inject
    Wording(Languages languages, CurrentVertxRequest request) {
        this.languages = languages;
        this.request = request;
    }

    /** Of work that no request started, the first language. */
    public Locale locale() {
        if (decided == null) {
            decided = decide(request.getCurrent());
        }
        return decided;
    }

    private Locale decide(@Nullable RoutingContext context) {
        if (context == null) {
            return languages.first();
        }
        Cookie chosen = context.request().getCookie(COOKIE);
        return languages
                .of(chosen == null ? null : chosen.getValue())
                .or(() -> languages.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(languages.first());
    }

    /** The messages of a bundle in this language. */
    public <T> T of(Class<T> bundle) {
        return languages.first().equals(locale())
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(locale().toLanguageTag()));
    }

    /** Such as {@code fr}, for {@code lang}. */
    public String getTag() {
        return locale().toLanguageTag();
    }

    /** {@code ltr} or {@code rtl}, for {@code dir}. */
    public String getDirection() {
        return Script.directionOf(getTag());
    }

    /** Every language with its name in itself. */
    public List<Choice> getChoices() {
        return languages.all().stream()
                .map(each -> new Choice(each.toLanguageTag(), nameOf(each), each.equals(locale())))
                .toList();
    }

    /** A language to choose. */
    public record Choice(String tag, String name, boolean chosen) {}

    private static String nameOf(Locale language) {
        String name = language.getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** A day, month or year of the form {@code YYYY[-MM[-DD]]} in words: “9 March 2016”, “March 2016” or “2016”. */
    public String day(String iso) {
        return DateWords.day(iso, locale());
    }

    /** A moment in words, in UTC until a script writes it in the reader's own zone. */
    public String moment(Instant at) {
        return DateWords.moment(at, locale());
    }
}
