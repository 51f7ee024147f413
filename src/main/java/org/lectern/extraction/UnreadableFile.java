package org.lectern.extraction;

/** A file that gives no article. The message tells a curator why, and what to do. */
public class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }

    /** A file that is not there or may not be opened. */
    static UnreadableFile missing(String fileName, Throwable cause) {
        return new UnreadableFile(
                fileName + " could not be opened. Check that it still exists and may be read.", cause);
    }

    /** A file in which there is nothing to read. */
    public static UnreadableFile withoutText(String fileName, String mediaType) {
        String reason = mediaType.endsWith("pdf") || mediaType.startsWith("image/")
                ? "No text was found in %s. If it is a scan, run text recognition (OCR) first and import the result."
                        .formatted(fileName)
                : "No text was found in %s. Open it to see whether it holds an article, and save that again."
                        .formatted(fileName);
        return new UnreadableFile(reason);
    }
}
