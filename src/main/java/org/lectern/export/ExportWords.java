package org.lectern.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the export pages say. */
@MessageBundle("export")
interface ExportWords {

    @Message("Download the file")
    String keyDownload();

    @Message(
            "One row per annotation that you may see, with the citation and the disclaimer of its source. The preview shows exactly what the file will contain.")
    String how();

    @Message("This filter cannot be used")
    String filterBad();

    @Message("Only the {n} {#if n == 1}annotation{#else}annotations{/if} that you selected.")
    String onlySelected(int n);

    @Message("All annotations")
    String allAnnotations();

    @Message("Words in quote or note")
    String words();

    @Message("Only article")
    String onlyArticle();

    @Message("all articles")
    String allArticles();

    @Message("Topic")
    String topic();

    @Message("Review state")
    String state();

    @Message("Stance of the article")
    String stance();

    @Message("Outlet")
    String outlet();

    @Message("Annotator")
    String annotator();

    @Message("Article published")
    String published();

    @Message("2014 or 2014-06")
    String dateHint();

    @Message("Preview")
    String preview();

    @Message("{#if n == 1}row{#else}rows{/if}")
    String rowsOf(long n);

    @Message("{n} columns")
    String columns(int n);

    @Message("Download CSV")
    String download();

    @Message("CSV preview")
    String csvPreview();

    @Message("The first {n} of {all} rows are shown.")
    String firstRows(int n, long all);

    @Message("No rows to export")
    String noRows();

    @Message("No annotation that you may see matches. Take a filter away, or read first.")
    String noMatch();

    @Message("The same selection in other forms")
    String otherForms();

    @Message("Evidence bundle")
    String bundle();

    @Message("the rows with their history, texts, originals, hashes and vocabulary, to hand over a finding")
    String bundleHow();

    @Message("REFI-QDA project")
    String refi();

    @Message("texts, passages and notes for ATLAS.ti, MAXQDA, NVivo and QualCoder")
    String refiHow();

    @Message("REFI-QDA codebook")
    String codebook();

    @Message("the topics alone")
    String codebookHow();

    @Message("Citations of its articles:")
    String citations();

    @Message("Atom feed")
    String atom();

    @Message("what was accepted of it, for feed readers")
    String atomHow();

    @Message("Web Annotation JSON")
    String webAnnotation();

    @Message("in the W3C model, with texts’ places by quote and by position")
    String webAnnotationHow();

    @Message("Web Annotation container")
    String container();

    @Message("all that you may see, for tools that speak the W3C protocol")
    String containerHow();

    @Message("Take in a bundle or a CSV from elsewhere")
    String takeInLong();

    @Message("Format")
    String format();

    @Message(
            "UTF-8 with a byte-order mark, comma separated, CRLF. Cells that a spreadsheet would compute (they begin with = + - @ or white space) get an apostrophe before them; take one away when you read the file with a program, or ask the API for guard=none.")
    String formatHow();

    @Message("Take in")
    String takeIn();

    @Message(
            "An evidence bundle of another Lectern, with its articles. Or a CSV of annotations whose articles are here with the same text. It is taken in whole or not at all; what is here already stays as it is.")
    String takeInHow();

    @Message("Taken in")
    String takenIn();

    @Message("Nothing was taken in")
    String nothingTaken();

    @Message("Rows that cannot be used")
    String badRows();

    @Message("File")
    String inFile();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("What is wrong")
    String wrong();

    @Message("Bundle (.zip) or CSV")
    String file();

    @Message("The CSV was exported without apostrophes before formulas (guard=none)")
    String unguarded();

    @Message("People whom it names and who are not known here become known by name. They cannot sign in.")
    String people();
}
