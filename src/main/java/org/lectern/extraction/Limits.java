package org.lectern.extraction;

/**
 * How much of a file is read. Each is far above what an article needs; a refusal names the one that was passed.
 *
 * @param fileBytes of one file as it came
 * @param unpackedBytes of all that an archive, or a document that is one, holds when unpacked
 * @param timesPacked how many times larger than the archive its contents may be
 * @param entries in an archive, and attachments of a mail
 * @param lineLength of a plain text, in characters
 * @param pages of a PDF
 */
public record Limits(long fileBytes, long unpackedBytes, int timesPacked, int entries, int lineLength, int pages) {

    /** For a server that has half a gigabyte. */
    public static final Limits USUAL = new Limits(64L << 20, 256L << 20, 200, 2_000, 200_000, 2_000);

    /** Bytes as people say them: whole megabytes, or kilobytes below one. */
    public static String inWords(long bytes) {
        return bytes >= 1L << 20 ? (bytes >> 20) + " MB" : (bytes + 1023) / 1024 + " kB";
    }
}
