package org.lectern.comparison;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which articles stand side by side. */
@MessageBundle("comparison")
interface ComparisonWords {

    @Message("Compare")
    String title();

    @Message("Compare perspectives")
    String heading();

    @Message("Choose two to four articles. They stand side by side, what is marked in them in rows by topic.")
    String chooseHow();

    @Message("Not yet side by side")
    String notYet();

    @Message("Four articles at most can stand side by side; {n} are chosen. Take some away.")
    String tooMany(int n);

    @Message("Choose at least one more article.")
    String oneMore();

    @Message(
            "{#if n == 1}There is no published article {ids}.{#else}There are no published articles {ids}.{/if} Choose from those that are here.")
    String missing(int n, String ids);

    @Message("No article is published yet")
    String nonePublished();

    @Message("As soon as two are, they can be compared here.")
    String nonePublishedHow();

    @Message("Find articles in the library")
    String findInLibrary();

    @Message("Compare side by side")
    String sideBySide();

    @Message("The whole texts of {n} articles.")
    String wholeTexts(int n);

    @Message(
            "Marked passages from {n} articles, by topic. Reading across a row shows what each source says; a dashed box shows where nothing is marked.")
    String passagesOf(int n);

    @Message("What two texts have in common, and where they differ.")
    String wordingOf();

    @Message("View")
    String view();

    @Message("Passages")
    String passages();

    @Message("Full text")
    String fullText();

    @Message("Wording")
    String wordingView();

    @Message("Link scrolling")
    String linkScrolling();

    @Message("Find an article to add")
    String findToAdd();

    @Message("Title, outlet or number")
    String findHow();

    @Message("Find")
    String find();

    @Message("Add {title}")
    String add(String title);

    @Message("Add")
    String addShort();

    @Message("No other published article has these words in its title or outlet.")
    String noneFound();

    @Message("{n} found")
    String foundN(int n);

    @Message("{title}, full text")
    String fullTextOf(String title);

    @Message("Topic")
    String topic();

    @Message("No topic")
    String noTopic();

    @Message("Marked, but under none of the topics")
    String noTopicHow();

    @Message("Nothing tagged here")
    String nothingTagged();

    @Message("Read {id} for this topic")
    String readForTopic(String id);

    @Message("Nothing without a topic")
    String nothingUntagged();

    @Message("Read {id}")
    String read(String id);

    @Message("Place lost")
    String placeLost();

    @Message("of {title}")
    String ofTitle(String title);

    @Message("Move left")
    String moveLeft();

    @Message("Move right")
    String moveRight();

    @Message("Take away")
    String takeAway();

    @Message("Move {title} to the left")
    String moveTitleLeft(String title);

    @Message("Move {title} to the right")
    String moveTitleRight(String title);

    @Message("Take {title} away")
    String takeTitleAway(String title);

    @Message("Read in full")
    String readInFull();

    @Message("Show less")
    String showLess();

    @Message("Passages or full text")
    String keyView();

    @Message("Link or unlink scrolling")
    String keyLink();

    @Message("Jump to a topic")
    String keyTopic();

    @Message("Show all source notes")
    String keyNotes();

    @Message("Find an article to add")
    String keyFind();

    @Message("Common wording: {n} words, {percent} % of both texts")
    String shared(int n, int percent);

    @Message("{n} words only in {id}")
    String onlyIn(int n, String id);

    @Message("Word for word the same.")
    String sameWords();

    @Message("{n} {#if n == 1}paragraph{#else}paragraphs{/if} the same in both")
    String sameParagraphs(int n);

    @Message("stands elsewhere in {id}")
    String elsewhere(String id);

    @Message("Nothing like this in {id}")
    String notIn(String id);

    @Message("In {id}")
    String side(String id);
}
