package org.lectern.ownwork;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.lectern.identity.Role;

/** What a member’s own page says. */
@MessageBundle("ownwork")
interface OwnworkWords {

    @Message("no topic")
    String noTopic();

    @Message("Your work")
    String yourWork();

    @Message
    String roleMeans(Role role);

    @Message("Review {n} waiting")
    String reviewWaiting(long n);

    @Message("To the review queue")
    String toQueue();

    @Message("{n} {#if n == 1}passage is{#else}passages are{/if} in doubt")
    String inDoubt(long n);

    @Message("An article has a new text.")
    String newText();

    @Message("Look where they stand now")
    String lookWhere();

    @Message("{n} {#if n == 1}annotation waits{#else}annotations wait{/if} for a topic")
    String undecided(long n);

    @Message("The taxonomy has a new version.")
    String newVersion();

    @Message("Decide what they become")
    String decideTopics();

    @Message("Back with you")
    String backWithYou();

    @Message("Read the comment, edit the passage, its topics or its note, then submit again.")
    String readComment();

    @Message("Go on with")
    String goOn();

    @Message("Mark as unread")
    String markUnread();

    @Message("Another text since you read it")
    String changed();

    @Message("What changed")
    String whatChanged();

    @Message("in {title}")
    String inArticle(String title);

    @Message("Not read yet")
    String notRead();

    @Message("Mark all {n} as read")
    String markAll(long n);

    @Message("No published article is left that you have not opened.")
    String allOpened();

    @Message("Mark as read")
    String markRead();

    @Message("And {n} older ones.")
    String more(long n);

    @Message("All articles are in the library")
    String allInLibrary();

    @Message("Drafts")
    String drafts();

    @Message("Submit all {n}")
    String submitAll(int n);

    @Message("No drafts. What you mark in an article stands here, seen by you alone, until you submit it.")
    String noDrafts();

    @Message("Sort, select and change many of them at once")
    String manyAtOnce();

    @Message("Submit")
    String submit();

    @Message("this passage of {title}")
    String passageOf(String title);

    @Message("Awaiting review")
    String awaiting();

    @Message("Nothing of yours waits for a decision.")
    String noneWaiting();

    @Message("Accepted")
    String accepted();

    @Message("Nothing of yours has been accepted yet.")
    String noneAccepted();

    @Message("Deleted")
    String deleted();

    @Message("Restore")
    String restore();

    @Message("Nothing of yours here yet")
    String nothingYet();

    @Message("As a reader you do not annotate. A curator can make you an analyst. Until then:")
    String asReader();

    @Message("Start in the library")
    String readLibrary();

    @Message("Put articles side by side")
    String compare();

    @Message("Look up the topics")
    String lookUp();

    @Message("Export accepted annotations")
    String exportAccepted();

    @Message("Tokens for programs")
    String tokens();

    @Message("Make, name and revoke your tokens")
    String makeTokens();

    @Message("Password")
    String password();

    @Message("Present password")
    String presentPassword();

    @Message("New password")
    String newPassword();

    @Message("Your other sessions and your tokens end.")
    String sessionsEnd();

    @Message("Change password")
    String changePassword();

    @Message("Edit")
    String edit();

    @Message("Submit again")
    String submitAgain();

    @Message("outlet unknown")
    String outletUnknown();

    @Message("opened")
    String opened();

    @Message("No source note is known")
    String noSourceNote();

    @Message("The new password holds from now on. All your other sessions and tokens have ended.")
    String passwordHolds();

    @Message("All articles count as read.")
    String allRead();

    @Message("Article {id} counts as read.")
    String oneRead(String id);

    @Message("Article {id} counts as unread.")
    String oneUnread(String id);

    @Message("{#if n == 1}{n} draft is{#else}{n} drafts are{/if} submitted{#if left > 0}; {left} could not be{/if}.")
    String submitted(int n, int left);
}
