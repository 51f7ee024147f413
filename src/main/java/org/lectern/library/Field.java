package org.lectern.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/** A piece of an article's metadata, with the rule its values must keep. */
public enum Field {
    TITLE("title", "Title", 2000, true),
    SUBTITLE("subtitle", "Subtitle", 4000, true),
    OUTLET("outlet", "Outlet", 500, true),
    BYLINE("byline", "Byline", 1000, true),
    PUBLISHED_ON("publishedOn", "Published", 100, true),
    LANGUAGE("language", "Language", 100, true),
    STANCE("stance", "Stance", 40, true),
    STANCE_REASON("stanceReason", "Reason for the stance", 20_000, false),
    DISCLAIMER("disclaimer", "Disclaimer", 20_000, false),
    AUTHOR_NOTE("authorNote", "Author note", 20_000, false),
    SOURCE_URL("sourceUrl", "Source address", 2000, true),
    LICENCE("licence", "Licence", 2000, true);

    private final String id;
    private final String label;
    private final int maxLength;
    private final boolean oneLine;

    Field(String id, String label, int maxLength, boolean oneLine) {
        this.id = id;
        this.label = label;
        this.maxLength = maxLength;
        this.oneLine = oneLine;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }

    public boolean isOneLine() {
        return oneLine;
    }

    public static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /**
     * The value as it is kept: one line where the field is one line, trimmed, in its form.
     *
     * @return empty when nothing is left of it
     * @throws Invalid when it is too long or not in the field's form
     */
    Optional<String> clean(String raw) {
        StorableText.requireCharacters(id, raw);
        String value = (oneLine
                        ? raw.replaceAll("\\s+", " ")
                        : raw.replace("\r\n", "\n").replace('\r', '\n'))
                .strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.length() > maxLength) {
            throw new Invalid(
                    id, label + " has at most " + maxLength + " characters; this has " + value.length() + ".");
        }
        if (value.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new Invalid(id, label + " contains a control character. Type it again as plain text.");
        }
        return Optional.of(
                switch (this) {
                    case PUBLISHED_ON -> date(value);
                    case LANGUAGE -> language(value);
                    case SOURCE_URL -> address(value);
                    default -> value;
                });
    }

    /** The value as it would be kept; empty when the field cannot hold it. */
    Optional<String> fitting(String raw) {
        try {
            return clean(raw);
        } catch (Invalid unusable) {
            return Optional.empty();
        }
    }

    /**
     * The value as it would be kept.
     *
     * @throws Invalid when nothing is left of it or it is not in the field's form
     */
    public String accept(String raw) {
        return clean(raw).orElseThrow(() -> new Invalid(id, label + " is empty."));
    }

    private static String date(String value) {
        try {
            if (!value.matches("\\d{4}(-\\d{2}){0,2}")) {
                throw new DateTimeException("not in this form");
            }
            switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return value;
        } catch (DateTimeException e) {
            throw new Invalid(
                    PUBLISHED_ON.id,
                    "“" + value + "” is not a date. Write 2016, 2016-03 or 2016-03-09, as far as it is known.");
        }
    }

    private static String language(String value) {
        String tag = Locale.forLanguageTag(value).toLanguageTag();
        if (tag.equals("und") || tag.length() > 35) {
            throw new Invalid(LANGUAGE.id, "“" + value + "” is not a language tag. Write en, ar, de or the like.");
        }
        return tag;
    }

    private static String address(String value) {
        if (!value.matches("(?i)https?://[^\\s\"<>\\\\^`{|}]+")) {
            throw new Invalid(SOURCE_URL.id, "An address begins with http:// or https:// and has no spaces.");
        }
        return value;
    }

    /** Keeps a field as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<Field, String> {

        @Override
        public String convertToDatabaseColumn(Field field) {
            return field.id();
        }

        @Override
        public Field convertToEntityAttribute(String id) {
            return Field.of(id).orElseThrow(() -> new IllegalStateException("Unknown metadata field: " + id));
        }
    }
}
