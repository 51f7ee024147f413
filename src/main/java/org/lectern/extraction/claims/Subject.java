package org.lectern.extraction.claims;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.extraction.words.Text;

/** The field that claims are about: when two values of it are one, and when they cannot both be right. */
public enum Subject {
    TITLE {
        @Override
        boolean agree(String a, String b) {
            return Text.key(a).equals(Text.key(b));
        }

        @Override
        boolean clash(String a, String b) {
            Set<String> first = words(a);
            Set<String> second = words(b);
            long common = first.stream().filter(second::contains).count();
            return common * 2 < Math.min(first.size(), second.size());
        }

        /** Whether what stands before a colon is of the title or a line above it, no two readers agree. */
        @Override
        boolean isDoubtful(String value) {
            return KICKER.matcher(value).find();
        }
    },
    SUBTITLE,
    BYLINE {
        @Override
        boolean agree(String a, String b) {
            return names(a).equals(names(b));
        }

        @Override
        boolean clash(String a, String b) {
            return Collections.disjoint(words(a), words(b));
        }

        private Set<String> names(String value) {
            return Arrays.stream(value.split("[;,&]|\\s(?:and|und|et|y)\\s"))
                    .map(Text::key)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
        }
    },
    DATE {
        @Override
        boolean agree(String a, String b) {
            return a.startsWith(b) || b.startsWith(a);
        }
    },
    OUTLET {
        @Override
        boolean agree(String a, String b) {
            return bare(a).equals(bare(b));
        }

        @Override
        boolean clash(String a, String b) {
            return !bare(a).contains(bare(b)) && !bare(b).contains(bare(a));
        }

        private String bare(String name) {
            return Text.key(name)
                    .replaceFirst("^(?:the|der|die|das|le|la|el) ", "")
                    .replace(" ", "");
        }
    },
    ADDRESS {
        @Override
        boolean agree(String a, String b) {
            return bare(a).equals(bare(b));
        }

        private String bare(String address) {
            return address.toLowerCase(Locale.ROOT)
                    .replaceFirst("^https?://(?:www\\.)?", "")
                    .replaceFirst("[?#].*$", "")
                    .replaceFirst("/$", "");
        }
    },
    LANGUAGE {
        @Override
        boolean agree(String a, String b) {
            return primary(a).equals(primary(b));
        }

        private String primary(String tag) {
            return tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
        }
    },
    LICENCE {
        @Override
        boolean clash(String a, String b) {
            return false;
        }
    };

    boolean agree(String a, String b) {
        return a.equals(b);
    }

    boolean clash(String a, String b) {
        return !agree(a, b);
    }

    /** Whether the running text is a source of its own: a byline or dateline in it is the one the markup marks. */
    boolean isBorneOutByText() {
        return this != BYLINE && this != DATE;
    }

    /** Whether a value has a form that is often wrong, whoever says it. */
    boolean isDoubtful(String value) {
        return false;
    }

    private static final Pattern KICKER = Pattern.compile("^\\S+(?: \\S+){0,4}(?:: | [–—-] )");

    private static Set<String> words(String text) {
        return Set.of(Arrays.stream(Text.key(text).split(" ")).distinct().toArray(String[]::new));
    }
}
