package org.lectern.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What scripts say; each parameter stays a {@code {name}} that the script fills in. */
@MessageBundle("script")
interface ScriptWords {

    @Message("Undo")
    String undo();

    @Message("Try again")
    String tryAgain();

    @Message("Your session has ended. Sign in, then try again; what you typed is kept here.")
    String sessionEnded();

    @Message("No connection. What you typed is kept here; try again when it is back.")
    String noConnection();

    @Message("The server answered {status}.")
    String serverAnswered(String status);

    @Message("The filters could not be applied. What you see is from before.")
    String filtersFailed();

    @Message("Four articles at most can stand side by side.")
    String fourAtMost();

    @Message("No article chosen")
    String noArticleChosen();

    @Message("1 article chosen ({title}), choose at least one more")
    String oneArticleChosen(String title);

    @Message("{n} articles chosen")
    String articlesChosen(String n);

    @Message("Choose at least two articles: x picks the one you are on.")
    String chooseTwoWithKey();

    @Message("Choose at least two articles.")
    String chooseTwo();

    @Message("None chosen")
    String noneChosen();

    @Message("1 chosen, choose at least one more")
    String oneChosen();

    @Message("{n} chosen")
    String someChosen(String n);

    @Message("Scrolling linked")
    String scrollingLinked();

    @Message("Scrolling independent")
    String scrollingFree();

    @Message("Source notes open")
    String notesOpen();

    @Message("Source notes closed")
    String notesClosed();

    @Message("{n} row")
    String rowsOne(String n);

    @Message("{n} rows")
    String rowsOther(String n);

    @Message("The page could not be refreshed. It will be tried again.")
    String importNotFresh();

    @Message("The list could not be refreshed. It will be tried again.")
    String listNotFresh();

    @Message("Sent of {path}")
    String sentOf(String path);

    @Message("{done} of {n} file sent")
    String sendingOne(String done, String n);

    @Message("{done} of {n} files sent")
    String sendingOther(String done, String n);

    @Message("{n} file sent.")
    String sentOne(String n);

    @Message("{n} files sent.")
    String sentOther(String n);

    @Message("{n} file could not be sent: the connection broke, or it is too large for it.")
    String notSentOne(String n);

    @Message("{n} files could not be sent: the connection broke, or they are too large for it.")
    String notSentOther(String n);

    @Message("Decided")
    String decided();

    @Message("{state}. Next passage opened.")
    String nextOpened(String state);

    @Message("That is not possible. Reload the page to see how things stand.")
    String notPossible();

    @Message("Nothing was changed.")
    String nothingChanged();

    @Message("The decision is taken back.")
    String decisionTakenBack();

    @Message("None selected")
    String noneSelected();

    @Message("{n} selected")
    String someSelectedOne(String n);

    @Message("{n} selected")
    String someSelectedOther(String n);

    @Message("Selected")
    String selected();

    @Message("Not selected")
    String notSelected();

    @Message("{n} waiting")
    String waiting(String n);

    @Message("No passage is marked.")
    String noPassageMarked();

    @Message("Changes saved.")
    String changesSaved();

    @Message("Submitted for review.")
    String submitted();

    @Message("Say why, so that the author knows what to do.")
    String sayWhy();

    @Message("Annotation deleted.")
    String annotationDeleted();

    @Message("The annotation is back.")
    String annotationBack();

    @Message("The annotation is gone again.")
    String annotationGone();

    @Message("{decision}: {siglum}.")
    String decisionOn(String decision, String siglum);

    @Message("Taken from ¶ {paragraph}: {quote}")
    String takenFrom(String paragraph, String quote);

    @Message("{n} word selected in ¶ {paragraphs}")
    String wordsSelectedOne(String n, String paragraphs);

    @Message("{n} words selected in ¶ {paragraphs}")
    String wordsSelectedOther(String n, String paragraphs);

    @Message("{selected}. 1 to 4 choose topics, Tab goes to the form, Enter saves, Escape cancels.")
    String selectionHelp(String selected);

    @Message("Not saved")
    String notSaved();

    @Message("Saved.")
    String saved();

    @Message("Saved as {siglum}.")
    String savedAs(String siglum);

    @Message("Saved and submitted as {siglum}.")
    String submittedAs(String siglum);

    @Message("{message} Press u to take it back.")
    String pressUndo(String message);

    @Message("{topic} chosen")
    String chosen(String topic);

    @Message("{topic} not chosen")
    String notChosen(String topic);

    @Message("Citation copied: {citation}")
    String citationCopied(String citation);

    @Message("Copy this citation: {citation}")
    String copyThis(String citation);

    @Message("Put away with its note")
    String notePutAway();

    @Message("{by}{outlet}, “{title}”, {date} ({place}). Stance: {stance}. Source note: {disclaimer} {permalink}")
    String citeArticle(
            String by,
            String outlet,
            String title,
            String date,
            String place,
            String stance,
            String disclaimer,
            String permalink);

    @Message(
            "“{quote}” {by}{outlet}, “{title}”, {date} ({place}). Stance: {stance}. Source note: {disclaimer} {permalink}")
    String citePassage(
            String quote,
            String by,
            String outlet,
            String title,
            String date,
            String place,
            String stance,
            String disclaimer,
            String permalink);

    @Message("{article}, ¶ {paragraphs}, p. {page} of the file")
    String placeOnPage(String article, String paragraphs, String page);

    @Message("{article}, ¶ {paragraphs}")
    String placeInText(String article, String paragraphs);

    @Message("Passages no longer found ({n})")
    String lostPassages(String n);

    @Message("All that match")
    String allThatMatch();

    @Message("{n} selected ({elsewhere} not on this page)")
    String someSelectedElsewhere(String n, String elsewhere);

    @Message("Selected, {selected}")
    String rowSelected(String selected);

    @Message("Not selected, {selected}")
    String rowNotSelected(String selected);

    @Message("Select annotations first: tick them, or press x on one.")
    String selectFirst();

    @Message("Your session has ended")
    String signedOut();

    @Message("What you typed is kept. Sign in to go on, here or in another tab.")
    String signInToGoOn();

    @Message("Name")
    String memberName();

    @Message("Password")
    String password();

    @Message("Sign in and go on")
    String signInAndGoOn();

    @Message("Not now")
    String notNow();

    @Message("Not signed in")
    String notSignedIn();

    @Message("Too many tries. Wait a minute.")
    String tooManyTries();

    @Message("Check the name and the password.")
    String wrongPair();

    @Message("Not sent")
    String notSent();

    @Message("{n} article")
    String nowComparedOne(String n);

    @Message("{n} articles side by side")
    String nowComparedOther(String n);
}
