package org.lectern.wording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The languages that pages can speak, as the configuration names them; the first is spoken where none is asked for. */
@Singleton
public class Languages {

    private final List<Locale> known;

    @Inject
    Languages(@ConfigProperty(name = "quarkus.locales") List<Locale> known) {
        this.known = List.copyOf(known);
    }

    public List<Locale> all() {
        return known;
    }

    Locale first() {
        return known.get(0);
    }

    /** The language with this tag, such as {@code fr}. */
    public Optional<Locale> of(@Nullable String tag) {
        return known.stream().filter(each -> each.toLanguageTag().equals(tag)).findFirst();
    }

    /**
     * The language that a browser asks for first among those known.
     *
     * @param header as in {@code Accept-Language}; one that cannot be read asks for nothing
     */
    Optional<Locale> preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), known));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
