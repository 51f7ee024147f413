package org.lectern.extraction.removal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.RemovedContent.Kind;

/** Macros, objects and references in documents that are archives of parts (DOCX, ODT, EPUB), and in RTF. */
public final class ActiveParts {

    private static final Pattern MACRO =
            Pattern.compile("(?i).*vbaProject\\.bin|(?:Basic|Scripts)/.+\\.(?:xml|xba|js|py|bsh)");
    private static final Pattern OBJECT =
            Pattern.compile("(?i).*/(?:embeddings|activeX)/[^/]+|Object \\d+/content\\.xml|.*/afchunk[^/]*");
    private static final Pattern READ = Pattern.compile("(?i).*\\.(?:rels|xml|x?html?|svg)");
    private static final Pattern RELATION =
            Pattern.compile("<Relationship\\b[^>]*TargetMode\\s*=\\s*\"External\"[^>]*>");
    private static final Pattern AUTOMATIC =
            Pattern.compile("(?i)\\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\\s+\\\\?[\"\\w]");
    private static final Pattern ODT_REFERENCE = Pattern.compile(
            "<(?:draw:image|draw:object|text:section-source)\\b[^>]*xlink:href\\s*=\\s*\"(?:https?|ftp|file):");
    private static final Pattern ODT_SCRIPT = Pattern.compile("<(?:script:event-listener|text:script)\\b");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");
    private static final int MOST_READ = 4 << 20;

    private final Tally tally = new Tally();

    private ActiveParts() {}

    /** What is removed from a document that is an archive; nothing for one that cannot be opened. */
    public static List<RemovedContent> inArchive(byte[] bytes) {
        ActiveParts parts = new ActiveParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.look(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException brokenOff) {
            return parts.tally.all();
        }
        return parts.tally.all();
    }

    private void look(String name, ZipInputStream zip) throws IOException {
        tally.add(Kind.MACRO, MACRO.matcher(name).matches() ? 1 : 0);
        tally.add(Kind.EMBEDDED_OBJECT, OBJECT.matcher(name).matches() ? 1 : 0);
        if (READ.matcher(name).matches()) {
            String part = new String(zip.readNBytes(MOST_READ), StandardCharsets.UTF_8);
            if (name.endsWith(".rels")) {
                RELATION.matcher(part).results().forEach(relation -> lookAtRelation(relation.group()));
            } else if (name.matches("(?i).*\\.(?:x?html?|svg)")) {
                tally.add(ActiveMarkup.in(part));
            } else {
                lookAtXml(part);
            }
        }
    }

    private void lookAtRelation(String relation) {
        boolean link = relation.contains("/hyperlink\"");
        boolean code = relation.matches("(?i).*Target\\s*=\\s*\"\\s*(?:javascript|vbscript|data):.*");
        tally.add(Kind.SCRIPT_LINK, code ? 1 : 0);
        tally.add(Kind.EXTERNAL_REFERENCE, link || code ? 0 : 1);
    }

    private void lookAtXml(String part) {
        tally.add(Kind.AUTOMATIC_ACTION, count(AUTOMATIC, fieldCodes(part)));
        tally.add(Kind.EXTERNAL_REFERENCE, count(ODT_REFERENCE, part));
        tally.add(Kind.SCRIPT, count(ODT_SCRIPT, part));
        tally.add(Kind.DECLARED_ENTITY, count(ENTITY, part));
    }

    private static String fieldCodes(String part) {
        StringBuilder codes = new StringBuilder();
        Matcher field = Pattern.compile("<w:instrText[^>]*>([^<]*)<|w:instr\\s*=\\s*\"([^\"]*)\"")
                .matcher(part);
        while (field.find()) {
            codes.append(
                            field.group(1) == null
                                    ? field.group(2)
                                    : field.group(1).replace("&quot;", "\""))
                    .append('\n');
        }
        return codes.toString();
    }

    /** What is removed from an RTF. */
    public static List<RemovedContent> inRtf(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.ISO_8859_1);
        return new Tally()
                .add(Kind.EMBEDDED_OBJECT, count(Pattern.compile("\\\\objdata\\b"), source))
                .add(Kind.AUTOMATIC_ACTION, count(AUTOMATIC, source))
                .add(Kind.EXTERNAL_REFERENCE, count(Pattern.compile("\\\\\\*\\\\template\\b"), source))
                .all();
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
