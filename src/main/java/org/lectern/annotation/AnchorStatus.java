package org.lectern.annotation;

/** What became of an anchor when the article's text changed. */
public enum AnchorStatus {
    SAME("same"),
    MOVED("moved"),
    ORPHAN("orphan");

    private final String id;

    AnchorStatus(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
