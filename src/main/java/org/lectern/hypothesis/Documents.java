package org.lectern.hypothesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.annotation.OwnAddresses;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.SourceAddress;

/** Articles as the documents that clients know by address: the page an article came from, or its page here. */
@RequestScoped
class Documents {

    private final Articles articles;
    private final OwnAddresses addresses;

    @Inject
    Documents(Articles articles, OwnAddresses addresses) {
        this.articles = articles;
        this.addresses = addresses;
    }

    /** The articles at any of these addresses that the member may see; editions may share one. */
    List<Article> at(List<String> addressesGiven, Member reader) {
        return addressesGiven.stream()
                .flatMap(each -> at(each, reader))
                .distinct()
                .toList();
    }

    private Stream<Article> at(String address, Member reader) {
        Optional<String> own = addresses.articleAt(address);
        List<String> ids = own.map(List::of)
                .orElseGet(() ->
                        articles.atAddress(address).stream().map(Article::id).toList());
        return ids.isEmpty() ? Stream.empty() : articles.several(ids, reader).stream();
    }

    /** The address under which the article is given out: where it came from, for clients look at that page. */
    String addressOf(Article article) {
        return article.sourceUrl().orElseGet(() -> addresses.base() + "/articles/" + article.id());
    }

    /** Whether this is an address of the article. */
    boolean isOf(Article article, String address) {
        return addresses.articleAt(address).filter(article.id()::equals).isPresent()
                || article.sourceUrl()
                        .filter(own -> SourceAddress.keyOf(own).equals(SourceAddress.keyOf(address)))
                        .isPresent();
    }
}
