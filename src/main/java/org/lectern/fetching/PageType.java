package org.lectern.fetching;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.fetching.address.NotFetched;
import org.lectern.fetching.address.WebAddress;

/** The kinds of file that are taken from an address, by what the server says they are. */
final class PageType {

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "xhtml"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/markdown", "md"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/x-pdf", "pdf"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("multipart/related", "mhtml"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));
    private static final Pattern UNSAID = Pattern.compile("|application/octet-stream|binary/octet-stream");
    private static final Pattern LAST = Pattern.compile("([^/]*?)(?:\\.([A-Za-z0-9]{1,5}))?/*");
    private static final int LONGEST_NAME = 120;

    private PageType() {}

    /**
     * A name for the file, ending as its kind does.
     *
     * @param contentType what the server says, or nothing
     * @throws NotFetched when it is of a kind that holds no article
     */
    static String fileName(WebAddress address, String contentType) {
        String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String path = address.target().replaceFirst("\\?.*", "");
        Matcher last = LAST.matcher(path.substring(path.replaceFirst("/+$", "").lastIndexOf('/') + 1));
        String stem = last.matches() ? unescaped(last.group(1)) : "";
        Optional<String> written = Optional.ofNullable(last.matches() ? last.group(2) : null)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(EXTENSIONS::containsValue);
        String extension = Optional.ofNullable(EXTENSIONS.get(type))
                .or(() -> UNSAID.matcher(type).matches() ? written : Optional.empty())
                .orElseThrow(() -> refusal(type));
        String name = stem.isBlank() ? address.host().ascii() : stem;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "." + extension;
    }

    private static String unescaped(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static NotFetched refusal(String type) {
        String said = type.isEmpty() ? "does not say what it is" : "is " + WebAddress.shown(type);
        return new NotFetched("What stands there " + said
                + ", not an article Lectern can read: HTML, text, PDF, DOCX, ODT, RTF, EPUB or EML.");
    }
}
