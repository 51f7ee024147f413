package org.lectern.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.problem.Invalid;

/**
 * Makes two drafts of one whose file held two articles. The first keeps its id and gets a new revision; either is flagged
 * as holding several only while another split of it is proposed.
 */
@ApplicationScoped
public class Splitting {

    /** What a second article shares with the first when nothing of its own was found. */
    private static final Set<Field> SHARED = Set.of(Field.OUTLET, Field.LANGUAGE, Field.SOURCE_URL, Field.DISCLAIMER);

    private final Articles articles;

    @Inject
    Splitting(Articles articles) {
        this.articles = articles;
    }

    /**
     * Splits at every proposed place.
     *
     * @return the articles in the order of the file
     * @throws SplitRefused when it is published or no split is proposed
     */
    public List<Article> acceptProposals(Article article, String by) {
        if (article.splitProposals().isEmpty()) {
            throw new SplitRefused("No split is proposed. Say before which paragraph the other article begins.");
        }
        List<Integer> places = article.splitProposals().stream()
                .map(SplitProposal::beforeParagraph)
                .sorted()
                .toList();
        List<Article> made = new ArrayList<>();
        for (int i = places.size() - 1; i >= 0; i--) {
            made.add(0, splitBefore(article, places.get(i), by).get(1));
        }
        made.add(0, article);
        return made;
    }

    /**
     * Splits before one paragraph.
     *
     * @param beforeParagraph its number, from 2
     * @return the two articles
     * @throws SplitRefused when the article is published
     * @throws Invalid when there is no such paragraph
     */
    public List<Article> splitBefore(Article article, int beforeParagraph, String by) {
        List<String> paragraphs = article.text().paragraphTexts();
        if (article.isPublished() || article.isMerged()) {
            throw new SplitRefused("It is " + article.state().id() + "; only drafts can be split.");
        }
        if (beforeParagraph < 2 || beforeParagraph > paragraphs.size()) {
            throw new Invalid(
                    "beforeParagraph", "The second article can begin with paragraphs 2 to " + paragraphs.size() + ".");
        }
        Optional<SplitProposal> proposal = article.splitProposals().stream()
                .filter(each -> each.beforeParagraph() == beforeParagraph)
                .findFirst();
        Article second = articles.add(secondOf(article, paragraphs, beforeParagraph, proposal, by));
        shorten(article, paragraphs, beforeParagraph, second, by);
        if (article.isSample()) {
            second.markAsSample();
        }
        return List.of(article, second);
    }

    private static Draft secondOf(
            Article article, List<String> paragraphs, int before, Optional<SplitProposal> proposal, String by) {
        int shift = before - 1;
        Map<Field, Provenance.Origin> metadata =
                proposal.map(each -> found(each.part())).orElseGet(() -> new EnumMap<>(Field.class));
        shareMissing(article, metadata, by);
        List<Caption> captions =
                article
                        .captions()
                        .subList(
                                firstCaptionOfSecond(article, before, proposal),
                                article.captions().size())
                        .stream()
                        .map(caption -> new Caption(caption.text(), Math.max(1, caption.beforeParagraph() - shift)))
                        .toList();
        List<Draft.Proposal> later = article.splitProposals().stream()
                .filter(each -> each.beforeParagraph() > before)
                .map(each -> new Draft.Proposal(each.beforeParagraph() - shift, each.evidence(), each.part()))
                .toList();
        return new Draft(
                article.importId().orElse(null),
                ArticleText.of(paragraphs.subList(shift, paragraphs.size())),
                headings(article, h -> h > shift, -shift),
                metadata,
                Map.of(),
                captions,
                flags(metadata, proposal),
                later,
                "Split from " + article.id() + " before its paragraph " + before + ".",
                by,
                pages(article, shift, paragraphs.size()),
                article.removedContent().orElse(""));
    }

    private static List<Integer> pages(Article article, int from, int to) {
        List<Integer> pages = article.current().pages();
        return pages.isEmpty() ? List.of() : pages.subList(from, to);
    }

    private static Map<Field, Provenance.Origin> found(Part part) {
        Map<Field, Provenance.Origin> metadata = new EnumMap<>(Field.class);
        part.metadata().forEach((id, origin) -> Field.of(id).ifPresent(field -> metadata.put(field, origin)));
        return metadata;
    }

    private static void shareMissing(Article article, Map<Field, Provenance.Origin> metadata, String by) {
        for (Field field : SHARED) {
            Optional<String> value = article.value(field);
            if (value.isPresent() && !metadata.containsKey(field)) {
                metadata.put(
                        field,
                        new Provenance.Origin(
                                value.get(), Provenance.Source.FILE, "Same file as " + article.id(), null, by));
            }
        }
    }

    private static int firstCaptionOfSecond(Article article, int before, Optional<SplitProposal> proposal) {
        List<Caption> captions = article.captions();
        if (proposal.isPresent()) {
            int theirs = article.splitProposals().stream()
                    .filter(each -> each.beforeParagraph() >= before)
                    .mapToInt(each -> each.part().captions())
                    .sum();
            return Math.max(0, captions.size() - theirs);
        }
        return (int) captions.stream()
                .filter(caption -> caption.beforeParagraph() < before)
                .count();
    }

    private static Set<Flag> flags(Map<Field, Provenance.Origin> metadata, Optional<SplitProposal> proposal) {
        Set<Flag> flags = new HashSet<>();
        proposal.ifPresent(each -> each.part().flags().forEach(id -> Flag.of(id).ifPresent(flags::add)));
        flags.remove(Flag.SEVERAL_ARTICLES);
        for (Flag flag : Flag.values()) {
            flag.field().ifPresent(field -> {
                if (metadata.containsKey(field)) {
                    flags.remove(flag);
                } else {
                    flags.add(flag);
                }
            });
        }
        return flags;
    }

    private void shorten(Article article, List<String> paragraphs, int before, Article second, String by) {
        Optional<SplitProposal> proposal = article.splitProposals().stream()
                .filter(each -> each.beforeParagraph() == before)
                .findFirst();
        article.removeCaptionsFrom(firstCaptionOfSecond(article, before, proposal));
        article.dropProposalsFrom(before);
        article.mark(Flag.SEVERAL_ARTICLES, !article.splitProposals().isEmpty());
        List<Integer> pages = pages(article, 0, before - 1);
        article.revise(
                ArticleText.of(paragraphs.subList(0, before - 1)),
                headings(article, h -> h < before, 0),
                "Split: from paragraph " + before + " on it is " + second.id() + ".");
        article.cameFrom(pages, article.removedContent().orElse(""));
        articles.keepText(article);
        article.record("split", "From paragraph " + before + " on it is " + second.id() + " now.", by);
    }

    private static Set<Integer> headings(Article article, java.util.function.IntPredicate which, int shift) {
        return article.current().headings().stream()
                .filter(which::test)
                .map(number -> number + shift)
                .collect(Collectors.toSet());
    }
}
