package org.lectern.extraction.files;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.lectern.extraction.ReadingProgress;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Counts the pages that go by while a document is read, and tells how many there are where the document says so. */
final class PageCount extends ContentHandlerDecorator {

    private final Metadata metadata;
    private final ReadingProgress.Listener progress;
    private int begun;

    PageCount(ContentHandler handler, Metadata metadata, ReadingProgress.Listener progress) {
        super(handler);
        this.metadata = metadata;
        this.progress = progress;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if ("page".equals(attributes.getValue("class"))) {
            Integer pages = metadata.getInt(PagedText.N_PAGES);
            progress.at(new ReadingProgress(ReadingProgress.Unit.PAGES, begun++, pages == null ? 0 : pages));
        }
        super.startElement(uri, localName, name, attributes);
    }
}
