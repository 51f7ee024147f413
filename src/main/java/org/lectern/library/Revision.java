package org.lectern.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One text of an article. It never changes; another text is another revision. */
@Entity
@Table(name = "article_revision")
public class Revision {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;

    private String text;

    @Column(name = "text_sha256")
    private String textSha256;

    /** The numbers of the paragraphs that are headings, separated by commas. */
    private String headings;

    /** For each paragraph the page of the file on which it begins, separated by commas. */
    private String pages;

    private String reason;

    @Column(name = "import_id")
    private String importId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Revision() {}

    Revision(Article article, int number, ArticleText text, Set<Integer> headings, String reason) {
        this.id = UUID.randomUUID().toString();
        this.article = article;
        this.number = number;
        this.text = text.value();
        this.textSha256 = text.sha256();
        this.headings = new TreeSet<>(headings).stream().map(String::valueOf).collect(Collectors.joining(","));
        this.reason = reason;
        this.createdAt = Instant.now();
    }

    /** Remembers on which page of the file each paragraph begins; nothing for a file without pages. */
    void standsOn(List<Integer> pageOfEach) {
        boolean paged = pageOfEach.stream().anyMatch(page -> page > 0);
        pages = paged ? pageOfEach.stream().map(String::valueOf).collect(Collectors.joining(",")) : null;
    }

    /** It was made elsewhere, from a file with these pages. */
    void takenOver(Accession.Text text) {
        standsOn(text.pages());
        createdAt = text.madeAt() == null ? createdAt : text.madeAt();
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public ArticleText text() {
        return new ArticleText(text);
    }

    public String textSha256() {
        return textSha256;
    }

    /** The numbers, from 1, of the paragraphs that are headings. */
    public Set<Integer> headings() {
        return headings.isEmpty()
                ? Set.of()
                : Arrays.stream(headings.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** For each paragraph the page of the file on which it begins, from 1; empty for a file without pages. */
    public List<Integer> pages() {
        return pages == null
                ? List.of()
                : Arrays.stream(pages.split(",")).map(Integer::valueOf).toList();
    }

    /** Why this text was made: the import, a split, a new version, a text put back. */
    public String reason() {
        return reason;
    }

    void cameBy(@Nullable String id) {
        importId = id;
    }

    /** The import by which this text came, where it is not the one that made the article. */
    public Optional<String> importId() {
        return Optional.ofNullable(importId);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
