package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A place in a draft where another article seems to begin. */
@Entity
@Table(name = "split_proposal")
public class SplitProposal {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Column(name = "before_paragraph")
    private int beforeParagraph;

    private String evidence;

    private Part part;

    protected SplitProposal() {}

    SplitProposal(Article article, int beforeParagraph, String evidence, Part part) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.beforeParagraph = beforeParagraph;
        this.evidence = evidence;
        this.part = part;
    }

    /** The number, from 1, of the paragraph with which the other article begins. */
    public int beforeParagraph() {
        return beforeParagraph;
    }

    /** Why it seems so. */
    public String evidence() {
        return evidence;
    }

    Part part() {
        return part;
    }
}
