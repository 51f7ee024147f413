package org.lectern.extraction;

/**
 * A paragraph of the body: single plain spaces inside, none around, never empty.
 *
 * @param page the page of the file on which it begins, from 1; 0 where the file has no pages
 */
public record Paragraph(String text, boolean heading, int page) {

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph has text");
        }
    }

    /** Of a file without pages. */
    public Paragraph(String text, boolean heading) {
        this(text, heading, 0);
    }
}
