package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The words beside a picture; not part of the text. */
@Embeddable
public class Caption {

    @Column(name = "before_paragraph")
    private int beforeParagraph;

    private String text;

    protected Caption() {}

    /**
     * @param beforeParagraph the number, from 1, of the paragraph it stood before; one more than the last at the end
     */
    public Caption(String text, int beforeParagraph) {
        this.text = text;
        this.beforeParagraph = beforeParagraph;
    }

    public String text() {
        return text;
    }

    public int beforeParagraph() {
        return beforeParagraph;
    }
}
