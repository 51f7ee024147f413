package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralPostsTest {

    private static List<String> titlesIn(String... blocks) throws Exception {
        byte[] file = String.join("\n\n", blocks).getBytes(StandardCharsets.UTF_8);
        return new ArticleReader()
                .read(file, "posts.txt").articles().stream()
                        .map(article ->
                                article.title() == null ? "" : article.title().value())
                        .toList();
    }

    @Test
    void eachPostThatIsSignedLikeTheFirstIsFoundHoweverShort() throws Exception {
        assertEquals(
                List.of("Harbour Strike Enters Second Week", "Ferry Prices To Rise", "Mill Reopens After Flood"),
                titlesIn(
                        "Harbour Strike Enters Second Week",
                        "By Ilse Brandt",
                        "The cranes of the northern harbour stood still for an eighth day, and no ship was unloaded.",
                        "The union says that it will talk when the company names a date. The company has named none.",
                        "Ferry Prices To Rise",
                        "By Omar Dahl",
                        "A ticket across the bay will cost two crowns more from June, the ferry company announced.",
                        "Mill Reopens After Flood",
                        "By Ruta Lind",
                        "The mill at the bridge took in its first grain on Monday, three months after the flood."));
    }

    @Test
    void aHeadlineWithinASignedArticleOpensNoOther() throws Exception {
        assertEquals(
                List.of("Harbour Strike Enters Second Week"),
                titlesIn(
                        "Harbour Strike Enters Second Week",
                        "By Ilse Brandt",
                        "The cranes of the northern harbour stood still for an eighth day, and no ship was unloaded.",
                        "What The Union Wants",
                        "The union says that it will talk when the company names a date. The company has named none.",
                        "It has asked for a shorter night shift since the winter, and for a second pair of hands."));
    }
}
