package org.lectern.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/** What a token may be used for. It never gives more than its owner's role. */
public enum Scope {
    READ("Read and export"),
    ANNOTATE("Annotate and submit"),
    REVIEW("Decide on annotations"),
    CURATE("Import, curate and keep members");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The word that the API and the database carry. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /**
     * @throws Invalid when there is none, or a word is no scope
     */
    public static Set<Scope> of(Collection<String> ids) {
        Set<Scope> found = EnumSet.noneOf(Scope.class);
        for (String id : ids) {
            found.add(Arrays.stream(values())
                    .filter(scope -> scope.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Invalid("scopes", "A scope is one of read, annotate, review and curate.")));
        }
        if (found.isEmpty()) {
            throw new Invalid("scopes", "A token needs at least one scope: read, annotate, review or curate.");
        }
        return found;
    }

    /** The ids in their order. */
    public static String words(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::id).collect(Collectors.joining(", "));
    }

    /** Keeps scopes as their ids. Where none are kept, as of tokens that were made before there were scopes, all hold. */
    @Converter
    static class Kept implements AttributeConverter<Set<Scope>, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Set<Scope> scopes) {
            return scopes == null
                    ? null
                    : scopes.stream().sorted().map(Scope::id).collect(Collectors.joining(","));
        }

        @Override
        public @Nullable Set<Scope> convertToEntityAttribute(@Nullable String ids) {
            return ids == null ? null : Scope.of(Arrays.asList(ids.split(",")));
        }
    }
}
