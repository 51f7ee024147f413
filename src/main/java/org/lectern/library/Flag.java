package org.lectern.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something about an article that a curator should look at; each says what and, where it is so, of which field. */
public enum Flag {
    TRUNCATED("truncated", "The text seems to break off", null),
    SEVERAL_ARTICLES("several-articles", "The file holds more than one article", null),
    TITLE_UNKNOWN("title-unknown", "The file does not say the title", Field.TITLE),
    OUTLET_UNKNOWN("outlet-unknown", "The file does not say the outlet", Field.OUTLET),
    DATE_UNKNOWN("date-unknown", "The file does not say when it was published", Field.PUBLISHED_ON),
    NEAR_DUPLICATE("near-duplicate", "Much the same text is in the library already", null),
    ADDRESS_REUSED("address-reused", "A quite different text has the same source address", null),
    NO_TEXT("no-text", "No text was found", null),
    SOURCES_DISAGREE("sources-disagree", "Sources in the file disagree on a value", null);

    private final String id;
    private final String label;
    private final @Nullable Field field;

    Flag(String id, String label, @Nullable Field field) {
        this.id = id;
        this.label = label;
        this.field = field;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The field whose absence it reports. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    static Optional<Flag> forMissing(Field field) {
        return Arrays.stream(values()).filter(flag -> flag.field == field).findFirst();
    }

    public static Optional<Flag> of(String id) {
        return Arrays.stream(values()).filter(flag -> flag.id.equals(id)).findFirst();
    }

    /** Keeps a flag as its id. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<Flag, String> {

        @Override
        public String convertToDatabaseColumn(Flag flag) {
            return flag.id();
        }

        @Override
        public Flag convertToEntityAttribute(String id) {
            return Flag.of(id).orElseThrow(() -> new IllegalStateException("Unknown flag: " + id));
        }
    }
}
