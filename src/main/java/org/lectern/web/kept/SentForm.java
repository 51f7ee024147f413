package org.lectern.web.kept;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a form sent, without its token and without passwords.
 *
 * @param action the path it was sent to
 * @param whole whether nothing but the token was left out, so that it can be sent again as it stands
 */
@TemplateData
public record SentForm(String action, List<Entry> entries, boolean whole) {

    private static final Set<String> TOKENS = Set.of("csrf");
    private static final Set<String> SECRETS = Set.of("password", "current", "new");

    /** What the page wrote into its form, or a choice of it: nothing that somebody typed. */
    private static final Set<String> NOT_TYPED = Set.of(
            "version",
            "back",
            "start",
            "end",
            "action",
            "next",
            "step",
            "ids",
            "id",
            "present",
            "number",
            "guard",
            "topics",
            "topic",
            "scope",
            "role",
            "stance",
            "flag",
            "kind",
            "other",
            "offer",
            "alternative",
            "beforeParagraph");

    /** One field with its value. */
    @TemplateData
    public record Entry(String name, String value) {

        public boolean isTyped() {
            return !NOT_TYPED.contains(name) && !name.startsWith("seen-") && !value.isBlank();
        }

        public boolean isLong() {
            return value.length() > 60 || value.indexOf('\n') >= 0;
        }

        /** The name in words: {@code stanceReason} is “Stance reason”. */
        public String label() {
            String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    static SentForm of(String action, List<Map.Entry<String, String>> fields) {
        List<Entry> entries = new ArrayList<>();
        boolean whole = true;
        for (Map.Entry<String, String> field : fields) {
            if (SECRETS.contains(field.getKey())) {
                whole = false;
            } else if (!TOKENS.contains(field.getKey())) {
                entries.add(new Entry(field.getKey(), field.getValue()));
            }
        }
        return new SentForm(action, List.copyOf(entries), whole);
    }

    public boolean isTyped() {
        return entries.stream().anyMatch(Entry::isTyped);
    }
}
