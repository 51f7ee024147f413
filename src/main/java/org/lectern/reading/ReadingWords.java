package org.lectern.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an article and its cards say. */
@MessageBundle("reading")
interface ReadingWords {

    @Message("Show where this passage stands")
    String attachHead();

    @Message("{annotator} marked:")
    String wasMarked(String annotator);

    @Message("Select the words in the text above, or copy them here.")
    String attachHow();

    @Message("The passage, copied from the text")
    String passageCopied();

    @Message("Where these words stand more than once")
    String whereTwice();

    @Message("Words just before")
    String justBefore();

    @Message("Words just after")
    String justAfter();

    @Message("Attach it there")
    String attachThere();

    @Message("Leave it as it is")
    String leaveIt();

    @Message("Moved: to be confirmed.")
    String movedToConfirm();

    @Message("Marked as")
    String markedAs();

    @Message("Passage not found in the present text:")
    String notFoundNow();

    @Message("“{words}”")
    String quoted(String words);

    @Message("(reviewer)")
    String asReviewer();

    @Message("{#if card.siglum}{card.siglum.text}{#else}annotation{/if}")
    String nameOf(Card card);

    @Message(
            "{#if card.siglum}{card.siglum.text}, {reading:described(card.siglum)}{#else}Annotation by {card.annotator}, passage not found{/if}")
    String labelOf(Card card);

    @Message(
            "annotation: {#for t in siglum.mark.topics}{#if t_index > 0} and {/if}{inject:terms.of(t).label}{#else}no topic{/for}, by {siglum.mark.annotator}, {annotation:state(siglum.mark.state).toLowerCase}")
    String described(Siglum siglum);

    @Message("{reading:nameOf(card)} in {title}")
    String titleOfCard(Card card, String title);

    @Message("Annotation {reading:nameOf(card)}")
    String headOfCard(Card card);

    @Message("Disclaimer")
    String disclaimer();

    @Message("Source note.")
    String sourceNoteStop();

    @Message("Edit")
    String edit();

    @Message("Open")
    String open();

    @Message("{#if n == 0}No passage marked yet{#else if n == 1}1 annotation{#else}{n} annotations{/if}")
    String tally(int n);

    @Message("by {n} {#if n == 1}reader{#else}readers{/if}")
    String byReaders(int n);

    @Message("Select words in the text, or")
    String selectWords();

    @Message("give them in the form below it.")
    String giveInForm();

    @Message("Annotations")
    String annotations();

    @Message("Passages no longer found ({n})")
    String lost(int n);

    @Message("Mark a passage")
    String mark();

    @Message("Select words in the text above, or give them here.")
    String markHow();

    @Message("Topics")
    String topics();

    @Message("(none, one or several)")
    String howManyTopics();

    @Message("Note")
    String note();

    @Message("Save annotation")
    String saveAnnotation();

    @Message("Save and submit")
    String saveAndSubmit();

    @Message("Save")
    String save();

    @Message("Confirm")
    String confirm();

    @Message("where {reading:nameOf(card)} stands")
    String confirmPlace(Card card);

    @Message("Show where it stands")
    String showPlace();

    @Message("in the text")
    String inText();

    @Message("Not saved")
    String notSaved();

    @Message("An accepted annotation becomes a draft again when you edit it.")
    String draftAgain();

    @Message("Save changes")
    String saveChanges();

    @Message("Submit")
    String submit();

    @Message("{reading:nameOf(card)} for review")
    String forReview(Card card);

    @Message("Delete")
    String delete();

    @Message("Comment")
    String comment();

    @Message("(needed to reject or ask for changes)")
    String commentNeeded();

    @Message("Accepted")
    String accepted();

    @Message("Rejected")
    String rejected();

    @Message("Changes requested")
    String changesRequested();

    @Message("Accept")
    String accept();

    @Message("Reject")
    String reject();

    @Message("Request changes")
    String requestChanges();

    @Message("Undo decision")
    String undoDecision();

    @Message("Permalink")
    String permalink();

    @Message("History")
    String history();

    @Message("of {reading:nameOf(card)}")
    String ofCard(Card card);

    @Message("Copy citation")
    String copyCitation();

    @Message("Paragraph {n}{#if page > 0}, page {page} of the file{/if}")
    String paragraph(int n, int page);

    @Message("p. {page}")
    String pageShort(int page);

    @Message("New annotation")
    String newAnnotation();

    @Message("(optional; Shift + Enter for a new line)")
    String noteHow();

    @Message("Citation as {format}")
    String citationAs(String format);

    @Message("The bare text")
    String bareText();

    @Message("Web Annotations")
    String webAnnotations();

    @Message("Next or previous paragraph")
    String keyParagraph();

    @Message("Next or previous highlight")
    String keyHighlight();

    @Message("Select a sentence; again: the next one")
    String keySelect();

    @Message("Move the end by a word")
    String keyMoveEnd();

    @Message("Move the start by a word")
    String keyMoveStart();

    @Message("{topic}, on or off")
    String keyTopic(String topic);

    @Message("Go to the note")
    String keyNote();

    @Message("Save the annotation")
    String keySave();

    @Message("Take the last change back")
    String keyUndo();

    @Message("Show the disclaimer")
    String keyDisclaimer();

    @Message("Copy the citation")
    String keyCitation();

    @Message("Annotation deleted")
    String annotationDeleted();

    @Message("Draft, not published")
    String draftHead();

    @Message("Only curators see it. Nothing can be marked before it is published.")
    String draftOnly();

    @Message("No byline")
    String noByline();

    @Message("Why?")
    String whyAsked();

    @Message("Why this stance.")
    String whyStance();

    @Message("Source address")
    String sourceAddress();

    @Message("Texts")
    String texts();

    @Message("Not kept from the file: {removed}. What is shown is its text alone.")
    String notKept(String removed);

    @Message
    String relation(RelatedTexts.Tie tie);

    @Message("Curate")
    String curate();

    @Message("Cite")
    String cite();

    @Message("Keys")
    String keys();

    @Message("date not known")
    String dateUnknownShort();

    @Message("This article has no text.")
    String noText();

    @Message("Note on the author")
    String noteOnAuthor();

    @Message("Pictures in the source")
    String pictures();

    @Message("After the last paragraph")
    String afterLast();

    @Message("Before ¶ {n}")
    String beforeParagraph(int n);

    @Message("What belongs where?")
    String whatBelongs();

    @Message("Belongs:")
    String belongs();

    @Message("Does not:")
    String belongsNot();

    @Message("Compare the wording")
    String compareWording();
}
