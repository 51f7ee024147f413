package org.lectern.extraction;

import java.nio.file.Path;

public final class ArticleReader {
    public ExtractedDocument read(Path file, String fileName) throws UnreadableFile {
        throw new UnreadableFile("stub");
    }
}
