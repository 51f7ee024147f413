package org.lectern.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.lectern.intake.ImportJob;

/** What the import pages say. */
@MessageBundle("importing")
interface ImportingWords {

    @Message("Address of a page")
    String address();

    @Message(
            "One page of the public web. It is kept as it came; a page behind a sign-in can be saved in the browser and sent as a file.")
    String onePage();

    @Message("Fetch it")
    String fetch();

    @Message("Import from an address")
    String fromAddressHead();

    @Message("The page was not fetched.")
    String notFetched();

    @Message("Files done")
    String filesDone();

    @Message("Refresh")
    String refresh();

    @Message("Cancel all that wait? Their files are kept and can be tried again.")
    String cancelAllAsk();

    @Message("Cancel all {n} waiting")
    String cancelAll(String n);

    @Message("Try all {n} failed again")
    String retryAll(String n);

    @Message("Show imports by state")
    String byState();

    @Message("Pages of {name} that are read")
    String pagesRead(String name);

    @Message("Pages that are read")
    String pagesReadOne();

    @Message("Not kept: {what}.")
    String notKept(String what);

    @Message("Fetched from")
    String fetchedFrom();

    @Message("Read")
    String read();

    @Message("Look at article {id}")
    String lookAt(String id);

    @Message("Try again")
    String tryAgain();

    @Message("Original")
    String original();

    @Message("of {name}")
    String ofFile(String name);

    @Message("No file is in this state.")
    String noneInState();

    @Message("No file has come in yet.")
    String noneYet();

    @Message("Older imports")
    String older();

    @Message("Import folder")
    String folder();

    @Message("It is watched: a file dropped there is taken in when it has stopped growing.")
    String folderWatched();

    @Message(
            "Files are read there, never moved or deleted; a manifest.csv, or an article.pdf.meta.yaml beside article.pdf, gives them metadata.")
    String folderHow();

    @Message("{n} {#if n == 1}file has{#else}files have{/if} not been taken in yet.")
    String newFiles(int n);

    @Message("Take {#if n == 1}it{#else}them{/if} in")
    String takeIn(int n);

    @Message("Nothing new there.")
    String nothingNew();

    @Message("The {n} sample {#if n == 1}file{#else}files{/if} there come in by Samples alone:")
    String sampleFiles(int n);

    @Message("Samples")
    String samples();

    @Message("Choose files")
    String keyChoose();

    @Message("Next or previous file")
    String keyNext();

    @Message(
            "Files become draft articles. Nothing enters the library until a curator has looked at what is flagged and published it.")
    String how();

    @Message("Drafts to curate")
    String drafts();

    @Message("Nothing was sent")
    String nothingSent();

    @Message("About the import folder")
    String aboutFolder();

    @Message("Send files")
    String send();

    @Message("Drop files or folders here")
    String drop();

    @Message(
            "PDF, DOCX, ODT, RTF, EPUB, HTML and MHTML, mails, Markdown, plain text, or a ZIP of these, up to {largest} each")
    String formats(String largest);

    @Message("Choose a folder")
    String chooseFolder();

    @Message("Sending")
    String beingSent();

    @Message("What was sent")
    String wasSent();

    @Message("Sent of all files")
    String sentOfAll();

    @Message("Send the failed files again")
    String sendAgain();

    @Message("From an address")
    String fromAddress();

    @Message("Files on their way")
    String onTheirWay();

    @Message("Import of {name}")
    String importOf(String name);

    @Message("Files in it")
    String filesIn();

    @Message("Steps")
    String steps();

    @Message("What the article says of itself now, and where it was read")
    String evidence();

    @Message("Values and evidence")
    String values();

    @Message("Field")
    String field();

    @Message("Value")
    String value();

    @Message("From")
    String source();

    @Message("Words")
    String words();

    @Message("Taken out as belonging to the page, not to the article")
    String takenOut();

    @Message(
            "{#if file.reading}Reading {file.reading}{#else if !file.isImported}{intake:state(file.state)}{#else if file.articles.isEmpty}Unpacked{#else if file.isPublished}Published{#else if file.flags == 0}Ready to publish{#else if file.flags == 1}Needs curation: 1 flag{#else}Needs curation: {file.flags} flags{/if}")
    String said(ImportedFile file);

    @Message("Choose one or more files first.")
    String choose();

    @Message("All")
    String all();

    @Message("{intake:state(state)}")
    String state(org.lectern.intake.ImportState state);

    @Message(
            "{#if over}{#if single}The last file is done{#else}All {files} files are done{/if}{#else}{done} of {files} done{/if}")
    String run(String done, String files, boolean over, boolean single);

    @Message("{n} failed")
    String failed(String n);

    @Message(
            "Came {#switch origin}{#case PAGE}by the import page{#case FOLDER}from the import folder{#case COMMAND}by the command{#case API}by the API{#case SAMPLES}with the samples{#case ADDRESS}from an address{/switch}, brought by {by}; kept as it is")
    String came(ImportJob.Origin origin, String by);

    @Message("Reading began")
    String began();

    @Message("Read as {type}")
    String readAs(String type);

    @Message("unknown, confirmed")
    String unknownConfirmed();
}
