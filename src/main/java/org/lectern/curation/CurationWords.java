package org.lectern.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.lectern.library.Field;
import org.lectern.library.Flag;

/** What the curator’s desk says. */
@MessageBundle("curation")
interface CurationWords {

    @Message("Curate {title}")
    String curateTitle(String title);

    @Message("Drafts")
    String drafts();

    @Message("Published")
    String publishedState();

    @Message("Read it")
    String readIt();

    @Message("Merged")
    String mergedState();

    @Message("It is kept as a version of another article.")
    String keptAsVersion();

    @Message("Draft")
    String draftState();

    @Message("Only curators see it.")
    String onlyCurators();

    @Message("{n} texts")
    String texts(int n);

    @Message("Not saved")
    String notSaved();

    @Message("To look at")
    String toLookAt();

    @Message("Fill in the field below, or say that it cannot be known.")
    String fillIn();

    @Message("Confirm as unknown")
    String confirmUnknown();

    @Message("Looked at, it is right")
    String lookedAt();

    @Message("Metadata")
    String metadata();

    @Message("en, ar, de …")
    String languageHint();

    @Message(
            "From {#switch source}{#case 'text'}the text{#case 'markup'}the markup{#case 'file'}the file{#case 'sidecar'}the metadata beside the file{#else}a curator{/switch}")
    String fromSource(String source);

    @Message("The file does not say.")
    String notSaid();

    @Message("Sources disagree.")
    String disagree();

    @Message("The file also says:")
    String alsoSays();

    @Message("Take this value")
    String take();

    @Message("for {library:field(field)}: {value}")
    String takeFor(Field field, String value);

    @Message("Stance")
    String stance();

    @Message("Never guessed: a curator reads the article and judges.")
    String stanceHow();

    @Message("What the stances mean")
    String whatStances();

    @Message("Reason for the stance")
    String stanceReason();

    @Message("Save")
    String save();

    @Message("Save and publish")
    String saveAndPublish();

    @Message("Save draft")
    String saveDraft();

    @Message("The text")
    String theText();

    @Message("Another article seems to begin with paragraph {n}")
    String anotherBegins(int n);

    @Message("Split as proposed")
    String splitAsProposed();

    @Message("Keep as one article")
    String keepOne();

    @Message("Split here")
    String splitHere();

    @Message("before paragraph {n}")
    String beforeParagraph(int n);

    @Message("Captions and credits, kept apart")
    String captions();

    @Message("before ¶ {n}")
    String beforeSign(int n);

    @Message("Not kept from the file: {what}. The text alone came in.")
    String notKept(String what);

    @Message(
            "{#if n == 1}One line of the page around it was taken out{#else}{n} lines of the page around it were taken out{/if}")
    String linesOut(int n);

    @Message("History")
    String history();

    @Message("Every value and step")
    String everyStep();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("Value")
    String value();

    @Message("none: confirmed as unknown")
    String noValue();

    @Message("Texts like this one")
    String like();

    @Message("To decide")
    String toDecide();

    @Message(
            "{#switch n.kind}{#case SUSPECTED}{#if n.later}Near-duplicate of{#else}Has a near-duplicate,{/if}{#case SYNDICATED_COPY}{#if n.later}Syndicated copy of{#else}Has a syndicated copy,{/if}{#case EDITION}{#if n.later}Merged as a new version of{#else}Has its newer text from{/if}{#case NOT_RELATED}Not related to{/switch}")
    String tie(Neighbours.Neighbour n);

    @Message("similarity")
    String similarity();

    @Message("Compare the wording")
    String compareWording();

    @Message("decided by {name}")
    String decidedBy(String name);

    @Message("Syndicated copy of {id}")
    String copyOf(String id);

    @Message("New version of {id}")
    String versionOf(String id);

    @Message("Not related")
    String notRelated();

    @Message("Decide on the desk of {id}")
    String decideAt(String id);

    @Message("Take the decision back")
    String takeBack();

    @Message("Revision {n} says otherwise")
    String otherwise(int n);

    @Message("from")
    String offerFrom();

    @Message("Take it")
    String takeIt();

    @Message("Leave {library:field(field).toLowerCase} as it is")
    String leave(Field field);

    @Message("Similarity: of all words of both texts, those that stand in runs of three words which both have.")
    String similarityHow();

    @Message("Drafts to curate")
    String draftsHead();

    @Message("Imported, not yet published. Only curators see them.")
    String draftsHow();

    @Message("Nothing waits here")
    String nothingWaits();

    @Message("Import files, and each becomes a draft.")
    String importThem();

    @Message("Import files")
    String importFiles();

    @Message("Article")
    String article();

    @Message("Outlet")
    String outlet();

    @Message("Flags")
    String flags();

    @Message("Nothing flagged")
    String nothingFlagged();

    @Message("unknown")
    String unknown();

    @Message("Published")
    String publishedOn();

    @Message("Saved.")
    String saved();

    @Message("Published. Every member can read it now.")
    String publishedNow();

    @Message("{library:field(field)}: the other value was taken. The one before can be taken back.")
    String taken(Field field);

    @Message("Split. The other article is {others}; you find it among the drafts.")
    String split(String others);

    @Message("Kept as one article.")
    String keptOne();

    @Message("{library:flag(flag)}: confirmed.")
    String confirmed(Flag flag);

    @Message(
            "Someone else saved this article after you opened it. Fields you had left alone show what they saved; what you typed is still in its fields, with theirs below it where you both changed it. Look at it, then save again.")
    String stale();

    @Message("Saved by someone else meanwhile:")
    String theySaved();

    @Message("the field was emptied")
    String theyEmptied();

    @Message("The decision was taken back.")
    String takenBack();

    @Message("Noted as a copy of {id}. Both stay.")
    String notedCopy(String id);

    @Message("Its text is the present revision of {id} now.")
    String notedVersion(String id);

    @Message("Noted as not related to {id}.")
    String notedUnrelated(String id);

    @Message("{library:field(field)} taken.")
    String offerTaken(Field field);

    @Message("{library:field(field)} left as it was.")
    String offerLeft(Field field);
}
