package org.lectern.extraction;

/** A paragraph of the body: single plain spaces inside, none around, never empty. */
public record Paragraph(String text, boolean heading) {

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph has text");
        }
    }
}
