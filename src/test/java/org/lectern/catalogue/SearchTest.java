package org.lectern.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.SearchReady;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Field;
import org.lectern.library.Provenance;

@QuarkusTest
class SearchTest {

    @Inject
    Articles articles;

    @Inject
    SearchReady search;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 12);
    private final Member reader = Fixtures.member(Role.READER);

    @BeforeEach
    void theIndexFollows() {
        search.await();
    }

    private Article in(String language, String text) {
        Article article = Fixtures.published(text + " " + word + ".");
        set(article, Field.LANGUAGE, language);
        return article;
    }

    private void set(Article article, Field field, String value) {
        QuarkusTransaction.requiringNew().run(() -> articles.findById(article.id())
                .set(field, new Provenance.Origin(value, Provenance.Source.CURATOR, null, null, "tests")));
    }

    private List<String> found(String query) {
        return Fixtures.api(reader)
                .queryParam("q", word + " " + query)
                .get("/api/articles")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private String page(String query) {
        return Fixtures.browser(reader)
                .queryParam("q", query)
                .get("/library")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void findsOtherFormsOfAWordInItsLanguage() {
        Article english = in("en", "They were rebuilding the bridges");
        Article german = in("de", "Die Häuser an der Brücke");
        Article arabic = in("ar", "عاد المقاتلون إلى المدينة القديمة");
        Article french = in("fr", "L’armée a repris les écoles");

        assertEquals(List.of(english.id()), found("bridge"));
        assertEquals(List.of(german.id()), found("hauser"));
        assertEquals(List.of(arabic.id()), found("مدينه"));
        assertEquals(List.of(french.id()), found("armee ecole"));
        assertTrue(page(word + " bridge").contains("<mark class=\"hit\">bridges</mark>"));
    }

    @Test
    void findsWordsInScriptsAndSpellingsOfTheirOwn() {
        Article turkish = in("tr", "IŞİD Irak’ta geriledi; Ankara’nın tutumu ILIMLI kaldı");
        Article umlauts = in("de", "Die Straße von Müller in Köln");
        Article chinese = in("zh", "伊斯兰国在摩苏尔的失败");
        Article japanese = in("ja", "ハッカーがイスラム国を攻撃した");
        Article korean = in("ko", "이슬람국가는 패배했다");
        Article italian = in("it", "La caduta dell’Iraq secondo gli esperti");
        Article kurdish = in("ku", "Şerê Kobanî û ‏Êzidî");

        assertEquals(List.of(turkish.id()), found("ışid ırak ankara ılımlı"));
        assertEquals(List.of(turkish.id()), found("IŞİD IRAK ANKARA ILIMLI"));
        assertEquals(List.of(umlauts.id()), found("mueller strasse koeln"));
        assertEquals(List.of(umlauts.id()), found("muller strasse köln"));
        assertEquals(List.of(chinese.id()), found("摩苏尔"));
        assertEquals(List.of(), found("苏摩尔"));
        assertEquals(List.of(japanese.id()), found("イスラム国 ハッカー"));
        assertEquals(List.of(korean.id()), found("이슬람국가"));
        assertEquals(List.of(italian.id()), found("iraq esperto"));
        assertEquals(List.of(kurdish.id()), found("sere kobani ezidi"));
    }

    @Test
    void findsAnArticleByItsNumberInEitherCase() {
        Article wanted = in("en", "The mill stands");
        in("en", "The mill fell");
        assertEquals(List.of(wanted.id()), found(wanted.id()));
        assertEquals(List.of(wanted.id()), found(wanted.id().toLowerCase(Locale.ROOT)));
    }

    @Test
    void findsBeginningsOfWordsAsTheyAreWritten() {
        Article article = in("en", "The insurgency of al-Qaeda in 伊斯兰");

        for (String beginning : List.of("insurgen*", "INSURGENC*", "al-qae*", "\"the insur*\"", "伊斯*")) {
            assertEquals(List.of(article.id()), found(beginning), beginning);
        }
        assertEquals(List.of(), found("insurgens*"));
        assertTrue(page(word + " insurgen*").contains("<mark class=\"hit\">insurgency</mark>"));
    }

    @Test
    void takesNoSignsForWordsBesideWords() {
        Article article = in("en", "bridge – and road");

        assertEquals(List.of(article.id()), found("bridge - & road"));
        assertTrue(page("--- &&").contains("Nothing on this shelf"));
    }

    @Test
    void showsTheWholeTitleWithItsHits() {
        Article article = in("en", "Something");
        set(article, Field.TITLE, "Is it over? The bridges fell. So it goes");
        set(article, Field.OUTLET, "The Golden Bridge");

        String page = page(word + " bridge");
        assertTrue(page.contains("Is it over? The <mark class=\"hit\">bridges</mark> fell. So it goes"), page);
        assertTrue(page.contains("The Golden <mark class=\"hit\">Bridge</mark>"), page);
    }

    @Test
    void takesQuotationMarksForAPhraseAndAnAsteriskForAnyEnding() {
        Article one = in("en", "the old city fell");
        Article other = in("en", "the city was old");

        assertEquals(List.of(one.id()), found("\"old city\""));
        assertEquals(2, found("old city").size());
        assertEquals(2, found("Cit*").size());
        assertEquals(List.of(), found("cit"));
        assertEquals(List.of(other.id()), found("\"was old\""));
    }

    @Test
    void neverFailsWhateverIsTyped() {
        for (String odd : List.of(
                "*",
                "\"",
                "AND OR NOT",
                "(((",
                "a:b",
                "~2^5",
                "\\",
                "[a TO b]",
                "-",
                "+x",
                "/re/",
                "?*",
                "“unfinished",
                "\uD83D\uDE00",
                "\uFFFF",
                "% _ !",
                "{!func}",
                "&&||")) {
            page(odd);
            found(odd);
        }
    }

    @Test
    void followsAChangeAtOnce() {
        Article article = in("en", "Something");
        assertEquals(List.of(), found("zeppelin"));
        set(article, Field.TITLE, "Zeppelins over the town");
        assertEquals(List.of(article.id()), found("zeppelin"));
        assertTrue(page(word + " zeppelin").contains("<mark class=\"hit\">Zeppelins</mark> over"));
    }

    @Test
    void filtersByLanguage() {
        in("en", "One");
        Article german = in("de", "Eins");

        assertEquals(
                List.of(german.id()),
                Fixtures.api(reader)
                        .queryParam("q", word)
                        .queryParam("language", "de")
                        .get("/api/articles")
                        .then()
                        .extract()
                        .path("id"));
        assertTrue(page(word).contains("value=\"de\"> <span>German</span><span class=\"c\">1<"));
    }
}
