package org.lectern.extraction.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/** The header fields of a mail or of one of its parts, unfolded. */
final class PartHead {

    private static final Pattern EXTENDED = Pattern.compile("(?i)^([\\w.-]*)'[^']*'(.*)$");
    private static final int LONGEST_FIELD = 10_000;

    private record Named(String name, String value) {}

    private final List<Named> fields = new ArrayList<>();

    void add(Field field) {
        String body = field.getBody() == null ? "" : field.getBody();
        String cut = body.substring(0, Math.min(body.length(), LONGEST_FIELD));
        fields.add(new Named(
                field.getName(), cut.replaceAll("[\\r\\n]+[ \\t]*", " ").strip()));
    }

    /** The field as it stands, its encoded words read. */
    Optional<String> value(String name) {
        return raw(name)
                .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT)
                        .strip())
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> raw(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Named::value)
                .findFirst();
    }

    /** Such as {@code text/html}; text/plain where nothing is said. */
    String mediaType() {
        return raw("Content-Type")
                .map(body -> body.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(type -> type.matches("[\\w.+-]+/[\\w.+-]+"))
                .orElse("text/plain");
    }

    boolean isAttachment() {
        return raw("Content-Disposition").orElse("").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** The name the part would be saved under. */
    Optional<String> fileName() {
        return parameter("Content-Disposition", "filename")
                .or(() -> parameter("Content-Type", "name"))
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT)
                        .strip())
                .filter(name -> !name.isEmpty());
    }

    Optional<Charset> charset() {
        return parameter("Content-Type", "charset").flatMap(PartHead::charset);
    }

    private static Optional<Charset> charset(String name) {
        boolean usable = name.matches("[A-Za-z0-9][\\w:.+-]*") && Charset.isSupported(name);
        return usable ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** A parameter, also one that was cut in pieces or percent-encoded (RFC 2231). */
    private Optional<String> parameter(String field, String name) {
        String body = raw(field).orElse("");
        Optional<String> plain = parameterAsWritten(body, name);
        if (plain.isPresent()) {
            return plain;
        }
        StringBuilder whole = new StringBuilder();
        boolean encoded = false;
        for (int i = -1; i < 100; i++) {
            String key = i < 0 ? name : name + "\\*" + i;
            Optional<String> coded = parameterAsWritten(body, key + "\\*");
            Optional<String> piece = coded.or(() -> parameterAsWritten(body, key));
            if (i >= 0 && piece.isEmpty()) {
                break;
            }
            encoded |= coded.isPresent();
            whole.append(piece.orElse(""));
        }
        String found = whole.toString();
        return found.isEmpty() ? Optional.empty() : Optional.of(encoded ? percentDecoded(found) : found);
    }

    private static Optional<String> parameterAsWritten(String body, String key) {
        Matcher matcher = Pattern.compile("(?i);\\s*" + key + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(body);
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private static String percentDecoded(String text) {
        Matcher extended = EXTENDED.matcher(text);
        Charset charset = StandardCharsets.UTF_8;
        String value = text;
        if (extended.matches()) {
            charset = charset(extended.group(1)).orElse(StandardCharsets.UTF_8);
            value = extended.group(2);
        }
        try {
            return java.net.URLDecoder.decode(value.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException broken) {
            return value;
        }
    }
}
