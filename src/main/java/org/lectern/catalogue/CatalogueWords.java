package org.lectern.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the library page says. */
@MessageBundle("catalogue")
interface CatalogueWords {

    @Message("Search the library")
    String keySearch();

    @Message("Next or previous article")
    String keyNext();

    @Message("Open article")
    String keyOpen();

    @Message("Select for comparison")
    String keySelect();

    @Message("Compare the selected")
    String keyCompare();

    @Message("Articles with their provenance and the team’s annotations.")
    String how();

    @Message("Import articles")
    String importArticles();

    @Message("No article is here yet")
    String noneHere();

    @Message("No article is published yet")
    String nonePublished();

    @Message("Import files, look at what was read from them, and publish.")
    String importHow();

    @Message("Show drafts")
    String showDrafts();

    @Message("A curator has still to publish the first one. It will stand here then.")
    String toCome();

    @Message("Search titles, bylines, outlets and full text")
    String searchLong();

    @Message("Search titles, bylines and full text")
    String searchHint();

    @Message("Timeline")
    String timeline();

    @Message("Published")
    String published();

    @Message("Year")
    String year();

    @Message("Articles by publication date")
    String byDate();

    @Message("Topic")
    String topic();

    @Message("Stance")
    String stance();

    @Message("Outlet")
    String outlet();

    @Message("Outlets")
    String outlets();

    @Message("Review state")
    String reviewState();

    @Message("articles")
    String articlesEach();

    @Message("Drafts")
    String drafts();

    @Message("Show drafts too")
    String draftsToo();

    @Message("Syndicated copies")
    String copies();

    @Message("Show copies too")
    String copiesToo();

    @Message("Search is being rebuilt: {n} of {all} articles")
    String rebuilt(String n, String all);

    @Message("Search works without its index for now")
    String withoutIndex();

    @Message("The index cannot be used: {why} It is tried again and again; your articles are safe.")
    String indexBroken(String why);

    @Message("Search is catching up with the latest changes")
    String catchingUp();

    @Message("Filters work as ever; meanwhile words are looked for letter by letter.")
    String letterByLetter();

    @Message("{#if n == 1}article{#else}articles{/if}")
    String counted(long n);

    @Message("of {n}")
    String ofAll(long n);

    @Message("{n} {#if n == 1}copy{#else}copies{/if} hidden.")
    String copiesHidden(long n);

    @Message("Show {#if n == 1}it{#else}them{/if}")
    String showCopies(long n);

    @Message("Remove filter")
    String removeFilter();

    @Message("Nothing on this shelf")
    String nothingHere();

    @Message("No article matches all of these filters.")
    String noMatch();

    @Message("Compare chosen")
    String compareChosen();

    @Message("Choose two to four articles.")
    String chooseSome();

    @Message("Newer articles")
    String newer();

    @Message("Older articles")
    String older();

    @Message("Put back")
    String putBack();

    @Message("Compare side by side")
    String sideBySide();

    @Message("draft")
    String draft();

    @Message("To look at")
    String toLookAt();

    @Message("No passage marked yet")
    String noneMarked();

    @Message("Curate")
    String curate();

    @Message("All")
    String allYears();

    @Message("{title}, {date}{#if out}, filtered out{/if}")
    String dot(String title, String date, boolean out);

    @Message("{month}: {n} {#if n == 1}article{#else}articles{/if}")
    String dots(String month, long n);
}
