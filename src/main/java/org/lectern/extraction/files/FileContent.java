package org.lectern.extraction.files;

import java.util.List;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.lines.Block;

/** A file read to its blocks, with what its markup and its properties say of the article. */
public record FileContent(List<Block> blocks, Markup markup, DocumentProperties properties) {

    /** Of a file without properties of its own. */
    public FileContent(List<Block> blocks, Markup markup) {
        this(blocks, markup, DocumentProperties.NONE);
    }
}
