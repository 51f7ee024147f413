package org.lectern.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the review queue and its passages say. */
@MessageBundle("reviewing")
public interface ReviewingWords {

    @Message("{#if refusal.reasonMissing}A comment is needed{#else}Nothing was changed{/if}")
    String refusalHead(Refusal refusal);

    @Message(
            "{#if refusal.reasonMissing}Write a comment so that the author knows what to change.{#else if refusal.mine}You have acted meanwhile: {annotation:step(refusal.last.kind)}. Look at what is there now, then decide.{#else}{refusal.last.by} has acted meanwhile: {annotation:step(refusal.last.kind)}. Look at what is there now, then decide.{/if}")
    String refusalWhy(Refusal refusal);

    @Message("{#if days > 0}{days} d{#else if hours > 0}{hours} h{#else}{minutes} min{/if}")
    String waited(long days, long hours, long minutes);

    @Message("Pick at least one annotation.")
    String severalNone();

    @Message("Write a comment so that the authors know what to change.")
    String severalWhy();

    @Message("What you typed is kept below.")
    String typedKept();

    @Message("outlet unknown")
    String outletUnknown();

    @Message("date unknown")
    String dateUnknown();

    @Message("Source note.")
    String sourceNoteStop();

    @Message("The article has a newer text. These are the words as they were marked.")
    String newerText();

    @Message("no topic")
    String noTopic();

    @Message("no note")
    String noNote();

    @Message("by {name}")
    String by(String name);

    @Message("History, {n} {#if n == 1}step{#else}steps{/if}")
    String history(int n);

    @Message("Comment")
    String comment();

    @Message("(required to reject or request changes)")
    String commentNeeded();

    @Message("Write a comment so that the author knows what to change.")
    String writeComment();

    @Message("Accept")
    String accept();

    @Message("Reject")
    String reject();

    @Message("Request changes")
    String requestChanges();

    @Message("Your comment, not sent")
    String notSent();

    @Message("Take the decision back")
    String takeBack();

    @Message("Submit")
    String submit();

    @Message("Your own work")
    String ownWork();

    @Message("Nobody decides on their own annotations; another reviewer does.")
    String notOwn();

    @Message("There is nothing to decide here.")
    String nothingToDecide();

    @Message("To reject an annotation or to ask for changes, say why. Nothing was changed yet.")
    String sayWhy();

    @Message("This is the annotation as it is now. What you typed is still there.")
    String asItIs();

    @Message("The annotation now")
    String annotationNow();

    @Message("Go on without deciding")
    String goOn();

    @Message("Review queue")
    String queueHead();

    @Message("Longest waiting first. Nobody decides on their own work; to reject or request changes, say why.")
    String queueHow();

    @Message("Next or previous item")
    String keyItem();

    @Message("Reject, comment required")
    String keyReject();

    @Message("Request changes, comment required")
    String keyChanges();

    @Message("Select for a decision on several")
    String keySelect();

    @Message("Undo the last decision")
    String keyUndo();

    @Message("Article")
    String article();

    @Message("All articles")
    String allArticles();

    @Message("Topic")
    String topic();

    @Message("All topics")
    String allTopics();

    @Message("{n} decided")
    String someDecided(int n);

    @Message("Each can be undone below, until its author has acted.")
    String eachUndone();

    @Message("{done} decided, {refused} not")
    String decidedAndNot(int done, int refused);

    @Message("Your comment was:")
    String yourComment();

    @Message("Nothing waits here")
    String nothingWaits();

    @Message("No submitted annotation matches this filter.")
    String noMatch();

    @Message("Show the whole queue")
    String wholeQueue();

    @Message("The queue is clear")
    String clear();

    @Message("The last decision was made on")
    String lastDecision();

    @Message("No decision has been made yet.")
    String noDecision();

    @Message("Queue")
    String queue();

    @Message("Select all")
    String selectAll();

    @Message("None selected")
    String noneSelected();

    @Message("Comment for all selected (required to request changes)")
    String commentAllLong();

    @Message("Comment for all selected")
    String commentAll();

    @Message("Accept selected")
    String acceptSelected();

    @Message("Annotations awaiting review, longest waiting first")
    String caption();

    @Message("Select")
    String select();

    @Message("Passage")
    String passage();

    @Message("Marked by")
    String markedBy();

    @Message("Waiting")
    String waiting();

    @Message("State")
    String state();

    @Message("yours")
    String yours();

    @Message("Select the passage of {name} in {article}")
    String selectPassage(String name, String article);

    @Message("Another reviewer decides on your work.")
    String anotherReviewer();

    @Message("These are the {n} that have waited longest; {all} wait in all.")
    String theseOldest(int n, long all);

    @Message("Selected annotation")
    String selectedAnnotation();

    @Message("Decided by you")
    String decidedByYou();

    @Message("the decision on this passage of {name}")
    String undoOf(String name);

    @Message("The author has acted on it.")
    String authorActed();
}
