package org.lectern.extraction.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** Bytes to text when nobody says how they are written: marks first, then UTF-8, then what gives words of a language. */
public final class TextDecoder {

    private static final List<Charset> OLD_CODE_PAGES = Stream.of(
                    "windows-1252",
                    "windows-1256",
                    "windows-1251",
                    "windows-1250",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1257",
                    "ISO-8859-6",
                    "ISO-8859-5",
                    "ISO-8859-2",
                    "ISO-8859-7",
                    "ISO-8859-8",
                    "KOI8-R",
                    "IBM866",
                    "IBM850",
                    "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]{2,30})");
    private static final int SAMPLE = 60_000;
    private static final double MOST_BROKEN = 0.2;

    private TextDecoder() {}

    /** The text in the bytes, by mark, by declaration, or by what reads most like a language. */
    public static String decode(byte[] bytes) {
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            return utf16.get();
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8.or(() -> declared(bytes)).or(() -> mostlyUtf8(bytes)).orElseGet(() -> guessed(bytes));
    }

    private static Optional<String> marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(text(b, 3, StandardCharsets.UTF_8));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(text(b, 4, Charset.forName("UTF-32LE")));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(text(b, 4, Charset.forName("UTF-32BE")));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(text(b, 2, StandardCharsets.UTF_16LE));
        }
        return starts(b, 0xFE, 0xFF) ? Optional.of(text(b, 2, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** UTF-16 without a mark: its plain spaces and line ends hold a zero byte, always on the same side. */
    private static Optional<String> utf16(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int[] spaces = new int[2];
        int[] zeros = new int[2];
        for (int i = 0; i < sample; i += 2) {
            spaces[0] += bytes[i + 1] == 0 && isSpace(bytes[i]) ? 1 : 0;
            spaces[1] += bytes[i] == 0 && isSpace(bytes[i + 1]) ? 1 : 0;
            zeros[0] += bytes[i] == 0 ? 1 : 0;
            zeros[1] += bytes[i + 1] == 0 ? 1 : 0;
        }
        int side = spaces[0] >= spaces[1] ? 0 : 1;
        boolean regular = spaces[side] * 40 > sample / 2 && zeros[side] * 50 <= sample;
        Charset charset = side == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return regular ? Optional.of(text(bytes, 0, charset)) : Optional.empty();
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(decoded.toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    /** The encoding markup declares, unless it is UTF-8 or 16, which the bytes have just denied. */
    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1).replaceFirst("(?i)^iso-8859-1$", "windows-1252");
        boolean usable = name.matches("[A-Za-z0-9].*")
                && !name.toLowerCase(java.util.Locale.ROOT).startsWith("utf")
                && Charset.isSupported(name);
        return usable ? Optional.of(new String(bytes, Charset.forName(name))) : Optional.empty();
    }

    /** UTF-8 with a few broken places is still UTF-8. */
    private static Optional<String> mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        return broken < (beyondAscii + broken) * MOST_BROKEN ? Optional.of(text) : Optional.empty();
    }

    private static String guessed(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        Charset best = OLD_CODE_PAGES.stream()
                .max(Comparator.comparingDouble(charset -> Likelihood.of(new String(sample, charset), charset)))
                .orElse(StandardCharsets.UTF_8);
        if (!Likelihood.isClear(new String(sample, best), best)) {
            CharsetMatch match = new CharsetDetector().setText(sample).detect();
            if (match != null && match.getConfidence() > 40 && Charset.isSupported(match.getName())) {
                best = Charset.forName(match.getName());
            }
        }
        return new String(bytes, best);
    }
}
