package org.lectern.anchoring;

/** A passage to be found, as bare letters. */
record Wanted(String quote, String prefix, String suffix) {

    static Wanted of(TextAnchor anchor) {
        return new Wanted(
                BareText.of(anchor.quote()).letters(),
                BareText.of(anchor.prefix()).letters(),
                BareText.of(anchor.suffix()).letters());
    }

    String whole() {
        return prefix + quote + suffix;
    }

    /** Its first letters, as a passage of their own. */
    Wanted head(int letters) {
        return new Wanted(quote.substring(0, letters), prefix, cut(quote, letters, letters + TextAnchor.CONTEXT));
    }

    /** Its last letters, as a passage of their own. */
    Wanted tail(int letters) {
        int from = quote.length() - letters;
        return new Wanted(quote.substring(from), cut(quote, from - TextAnchor.CONTEXT, from), suffix);
    }

    private static String cut(String letters, int from, int to) {
        return letters.substring(Math.max(0, from), Math.min(letters.length(), to));
    }
}
