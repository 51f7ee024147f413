package org.lectern.foreign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an annotation that only its client knows, and the name the client wished for it. */
@Entity
@Table(name = "annotation_remainder")
public class ForeignPart {

    /** The form of a name. */
    public static final String NAME = "[A-Za-z0-9_-]{1,80}";

    @Id
    @Column(name = "annotation_id")
    private String annotation;

    private String name;

    private Remainder content;

    protected ForeignPart() {}

    public ForeignPart(String annotation, @Nullable String name, Remainder content) {
        this.annotation = annotation;
        this.name = name;
        this.content = content;
    }

    public String annotation() {
        return annotation;
    }

    /** The last part of its IRI, where it is not its id. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Remainder content() {
        return content;
    }

    public void replace(Remainder newContent) {
        content = newContent;
    }
}
