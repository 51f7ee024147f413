package org.lectern.upkeep;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of doubtful passages and of an annotation’s history say. */
@MessageBundle("upkeep")
interface UpkeepWords {

    @Message("History of an annotation")
    String historyHead();

    @Message("By {name}. Every step is kept; newest first.")
    String historyBy(String name);

    @Message("To the passage")
    String toPassage();

    @Message("Brought back")
    String broughtBack();

    @Message("The earlier version stands again, as a step of its own.")
    String standsAgain();

    @Message("stands now")
    String standsNow();

    @Message("Passage")
    String passage();

    @Message(
            "Now at positions {place.start}–{place.end} of revision {place.revision}{#switch place.status}{#case MOVED}, to be confirmed{#case ORPHAN}, no longer found{/switch}.")
    String nowAt(Version.Place place);

    @Message("Topics")
    String topics();

    @Message("taken away")
    String takenAway();

    @Message("added")
    String added();

    @Message("Note")
    String note();

    @Message("Bring this version back")
    String bringBack();

    @Message("of {moment}")
    String ofMoment(String moment);

    @Message("[taken out:")
    String takenOut();

    @Message("[put in:")
    String putIn();

    @Message("Passages in doubt")
    String doubts();

    @Message("Next or previous annotation")
    String keyNext();

    @Message("Confirm, or show where it stands")
    String keyConfirm();

    @Message("{#if article}Article {article} has a new text.{#else}Some articles have a new text.{/if}")
    String newText(String article);

    @Message(
            "These annotations could not be carried over beyond doubt: look where each was put, confirm it, or show where its passage stands now.")
    String doubtsHow();

    @Message("To the article")
    String toArticle();

    @Message("All annotations")
    String allAnnotations();

    @Message("Nothing is in doubt")
    String noDoubt();

    @Message("Every annotation that you may settle stands on its words.")
    String allStand();

    @Message("to be confirmed")
    String toConfirm();

    @Message("no longer found")
    String noLongerFound();

    @Message("these are the first")
    String theseFirst();

    @Message("No longer found")
    String lostHead();

    @Message("Moved or changed")
    String movedHead();

    @Message("Nothing was changed")
    String nothingChanged();

    @Message("Marked")
    String marked();

    @Message("It stood between")
    String stoodBetween();

    @Message("Found")
    String found();

    @Message("Confirm")
    String confirm();

    @Message("the passage of {name}")
    String passageOf(String name);

    @Message("Show in the text")
    String showInText();

    @Message("where “{words}” stands")
    String whereStands(String words);

    @Message("Not this passage")
    String notThis();

    @Message(": leave it as not found")
    String leaveLost();

    @Message("History")
    String history();

    @Message("of this annotation")
    String ofThis();

    @Message("Give the words by hand")
    String byHand();

    @Message("The passage, copied from the present text")
    String passageCopied();

    @Message("Words just before")
    String justBefore();

    @Message("(where it stands more than once)")
    String moreThanOnce();

    @Message("Words just after")
    String justAfter();

    @Message("Attach it there")
    String attach();

    @Message("Confirmed: “{quote}”")
    String confirmed(String quote);

    @Message("Attached again: “{quote}”")
    String reattached(String quote);

    @Message("Not this passage: “{quote}” is lost until somebody shows where it stands.")
    String detached(String quote);
}
