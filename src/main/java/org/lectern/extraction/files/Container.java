package org.lectern.extraction.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.extraction.UnreadableFile;

/** Whether a file holds other files that are to be read on their own. Looks at its first bytes alone. */
public enum Container {
    ZIP,
    MAIL,
    NONE;

    private static final int HEAD = 16 << 10;
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]{1,60}:.*");
    private static final Pattern MIME =
            Pattern.compile("(?im)^(?:MIME-Version:\\s*1|Content-Type:\\s*(?:multipart/|text/html|message/)).*");
    private static final Pattern SENT = Pattern.compile("(?im)^(?:Received|Message-ID|Return-Path|Delivered-To):.*");

    /** Of a file by its first bytes and, for a ZIP, its name: documents are archives too. */
    public static Container of(Path file, String fileName) throws UnreadableFile {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
            if (zip && fileName.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return ZIP;
            }
            return isMail(head) ? MAIL : NONE;
        } catch (IOException e) {
            throw new UnreadableFile(fileName + " could not be opened. Check that it still exists and may be read.", e);
        }
    }

    /** Whether bytes begin with the fields of a mail, as saved pages in one file do too. */
    static boolean isMail(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        StringBuilder fields = new StringBuilder();
        int count = 0;
        for (String line : (Iterable<String>) head.lines()::iterator) {
            boolean field = FIELD.matcher(line).matches();
            boolean goesOn = count > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            boolean postmark = count == 0 && line.startsWith("From ");
            if (!field && !goesOn && !postmark) {
                break;
            }
            count += field ? 1 : 0;
            fields.append(line).append('\n');
        }
        return count > 1 && (MIME.matcher(fields).find() || SENT.matcher(fields).find());
    }
}
