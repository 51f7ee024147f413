package org.lectern.readership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.AtOnce;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;

@QuarkusTest
class ArticleReadingsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int MANY = 100_000;

    @Inject
    ArticleReadings readings;

    @Inject
    Readership readership;

    @Inject
    Articles articles;

    private final Member reader = Fixtures.member(Role.READER);
    private final Article article = Fixtures.published("The bridge fell in May.");

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static List<String> ids(Supplier<List<Article>> some) {
        return in(() -> some.get().stream().map(Article::id).toList());
    }

    private Opening opening(Member member, Instant at) {
        return new Opening(article.id(), member.id(), 1, at);
    }

    private ArticleReading reading() {
        return in(() -> readings.findById(new ArticleReading.Key(article.id(), reader.id())));
    }

    @Test
    void keepTheFirstAndTheLatestOpening() {
        readership.keep(opening(reader, NOON));
        readership.keep(opening(reader, NOON.plusSeconds(60)));
        readership.keep(opening(reader, NOON.plusSeconds(30)));

        assertEquals(NOON, reading().firstOpened());
        assertEquals(NOON.plusSeconds(60), reading().lastOpened());
    }

    @Test
    void tellAMemberWhatTheyHaveNotOpened() {
        Article other = Fixtures.published("The town held out.");
        Article draft = Fixtures.draft("Not yet.");
        long before = in(() -> readings.countUnread(reader));
        List<String> unread = ids(() -> readings.unread(reader, MANY));
        assertTrue(unread.containsAll(List.of(article.id(), other.id())));
        assertFalse(unread.contains(draft.id()));
        assertEquals(unread.size(), before);

        readership.keep(opening(reader, NOON));

        assertEquals(before - 1, in(() -> readings.countUnread(reader)));
        assertFalse(ids(() -> readings.unread(reader, MANY)).contains(article.id()));
        assertEquals(
                Set.of(article.id()), in(() -> readings.openedBy(reader, List.of(article.id(), other.id(), "none"))));
    }

    @Test
    void countTheReadersOfArticles() {
        Article other = Fixtures.published("The town held out.");
        assertTrue(ids(() -> readings.openedByNobody(MANY)).contains(article.id()));

        readership.keep(opening(reader, NOON));
        readership.keep(opening(reader, NOON.plusSeconds(1)));
        readership.keep(opening(Fixtures.member(Role.ANALYST), NOON));

        assertEquals(Map.of(article.id(), 2L), in(() -> readings.readers(List.of(article.id(), other.id()))));
        List<String> opened = ids(() -> readings.openedByNobody(MANY));
        assertFalse(opened.contains(article.id()));
        assertTrue(opened.contains(other.id()));
        assertEquals(opened.size(), in(() -> readings.countOpenedByNobody()));
    }

    @Test
    void takeAnArticleWithANewTextForReadAndSayThatItChanged() {
        readership.keep(opening(reader, NOON));
        assertFalse(ids(() -> readings.changedSinceRead(reader, MANY)).contains(article.id()));

        QuarkusTransaction.requiringNew()
                .run(() -> articles.retext(
                        articles.findById(article.id()),
                        ArticleText.of(List.of("The bridge fell in June.")),
                        Set.of(),
                        List.of(),
                        List.of(),
                        "Corrected.",
                        null));

        assertFalse(ids(() -> readings.unread(reader, MANY)).contains(article.id()));
        assertTrue(ids(() -> readings.changedSinceRead(reader, MANY)).contains(article.id()));

        readership.keep(new Opening(article.id(), reader.id(), 2, NOON.plusSeconds(1)));
        assertFalse(ids(() -> readings.changedSinceRead(reader, MANY)).contains(article.id()));
    }

    @Test
    void loseNothingWhenManyKeepTheSameFirstOpeningAtOnce() throws Exception {
        AtOnce.all(IntStream.range(0, 6)
                .mapToObj(
                        second -> Executors.callable(() -> readership.keep(opening(reader, NOON.plusSeconds(second)))))
                .toList());

        assertEquals(NOON.plusSeconds(5), reading().lastOpened());
    }

    @Test
    void goWithTheirArticleAndDoNoHarmWhereItIsGone() {
        readership.keep(opening(reader, NOON));
        QuarkusTransaction.requiringNew().run(() -> articles.forget(articles.findById(article.id())));

        readership.keep(opening(reader, NOON));

        assertEquals(Map.of(), in(() -> readings.readers(List.of(article.id()))));
    }
}
