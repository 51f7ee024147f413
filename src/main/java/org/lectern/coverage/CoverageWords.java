package org.lectern.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the coverage page says. */
@MessageBundle("coverage")
interface CoverageWords {

    @Message("Coverage")
    String title();

    @Message("What has been marked, what was read without finding anything, and what nobody has read yet.")
    String intro();

    @Message("Download as CSV")
    String csv();

    @Message("Rows")
    String rows();

    @Message("By outlet")
    String byOutlet();

    @Message("By stance and month")
    String byStanceAndMonth();

    @Message("By month")
    String byMonth();

    @Message("Annotations counted")
    String counted();

    @Message("Accepted only")
    String acceptedOnly();

    @Message("All I may see")
    String allISee();

    @Message("Outlet contains")
    String outletLike();

    @Message("Outlet")
    String outlet();

    @Message("Stance")
    String stance();

    @Message("Any stance")
    String anyStance();

    @Message("Topics")
    String topics();

    @Message("of an earlier version")
    String former();

    @Message("Passages by topic and outlet")
    String captionByOutlet();

    @Message("Passages by topic, stance and month of publication")
    String captionByMonth();

    @Message("Source notes")
    String sourceNotes();

    @Message("{n} {#if n == 1}article{#else}articles{/if}")
    String articles(long n);

    @Message("read by nobody")
    String readByNobody();

    @Message("{read} read{#if readers > 0}, opened by {readers} {#if readers == 1}member{#else}members{/if}{/if}")
    String readBy(long read, long readers);

    @Message("{articles} {#if articles == 1}article{#else}articles{/if} · {read} read")
    String articlesRead(long articles, long read);

    @Message("{read} of {articles} read")
    String readOf(long read, long articles);

    @Message(
            "{#if passages == 1}passage{#else}passages{/if} in {articles} {#if articles == 1}article{#else}articles{/if}")
    String passagesIn(long passages, long articles);

    @Message("Nothing tagged")
    String nothingTagged();

    @Message("Nobody has read it yet")
    String unread();

    @Message("No article")
    String noArticle();

    @Message("Passages; the bar shows the share of the articles they stand in")
    String keyPassages();

    @Message("although somebody has opened or marked at least one of the articles")
    String keyNothing();

    @Message("there are articles, and no member has opened or marked any")
    String keyUnopened();

    @Message("there is nothing to read in this cell")
    String keyNone();

    @Message("In all rows")
    String allRows();

    @Message("{n} {#if n == 1}passage{#else}passages{/if} without a topic")
    String untagged(long n);

    @Message("month not known")
    String monthUnknown();

    @Message("No article:")
    String absent();

    @Message("{month}: no article")
    String gapMonth(String month);

    @Message("{first} to {last}: no article")
    String gapMonths(String first, String last);

    @Message("Lists of articles that a month opens also hold those of which only the year is known.")
    String yearsOnly();

    @Message("Previous rows")
    String previous();

    @Message("Next rows")
    String next();

    @Message("No article is published yet")
    String nothingYet();

    @Message("Once there are some, this page shows what is marked in them and what nobody has read.")
    String nothingYetHint();

    @Message("There is no row to show")
    String noneHere();

    @Message("No published article matches all of these filters.")
    String noneHint();

    @Message("Move from cell to cell")
    String moveInMatrix();

    @Message("Open the passages or the articles")
    String openCell();
}
