package org.lectern.revisions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of an article’s texts and their differences say. */
@MessageBundle("revisions")
interface RevisionsWords {

    @Message("Changes in {title}")
    String changesIn(String title);

    @Message("Texts")
    String texts();

    @Message("Changes")
    String changes();

    @Message("From revision {older} to {newer}")
    String fromTo(int older, int newer);

    @Message("{n} words inserted")
    String inserted(int n);

    @Message("{n} words deleted")
    String deleted(int n);

    @Message("stood elsewhere")
    String moved();

    @Message("Word for word the same.")
    String same();

    @Message("{n} unchanged {#if n == 1}paragraph{#else}paragraphs{/if}")
    String unchanged(int n);

    @Message("Texts of {title}")
    String textsOf(String title);

    @Message("Each text stays as it was; the newest is the one that is read and marked.")
    String textsHow();

    @Message("Annotations in doubt")
    String inDoubt();

    @Message("From")
    String from();

    @Message("to")
    String to();

    @Message("Show what changed")
    String showChanges();

    @Message("Text")
    String text();

    @Message("Since")
    String since();

    @Message("Why")
    String why();

    @Message("Words")
    String words();

    @Message("Change")
    String change();

    @Message("Put back")
    String putBack();

    @Message("Revision {n}{#if place == 0}, present{/if}")
    String revision(int n, int place);

    @Message("words since revision {n}")
    String wordsSince(int n);

    @Message("The first")
    String first();

    @Message("revision {n}")
    String revisionNumber(int n);

    @Message("Revision {n} is the text again.")
    String textAgain(int n);

    @Message(
            "{#if all == 0}No annotation had to come along.{#else}Of {all} {#if all == 1}annotation{#else}annotations{/if} {same} kept the same words, {moved} moved and wait to be confirmed, {lost} lost their passage.{/if}")
    String carried(int all, int same, int moved, int lost);
}
