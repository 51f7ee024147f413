package org.lectern.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages say, and what several of them say alike. */
@MessageBundle("page")
interface PageWords {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String mainMenu();

    @Message("Library")
    String library();

    @Message("Annotations")
    String annotations();

    @Message("Compare")
    String compare();

    @Message("Coverage")
    String coverage();

    @Message("Review")
    String review();

    @Message("Import")
    String importing();

    @Message("Export")
    String export();

    @Message("Taxonomy")
    String taxonomy();

    @Message("Members")
    String members();

    @Message("Keyboard help")
    String keyboardHelp();

    @Message("Sign out")
    String signOut();

    @Message("Curated sources, read closely and annotated in company")
    String motto();

    @Message("Source texts are reproduced for study; views are the publishers’ own.")
    String rights();

    @Message("Keyboard")
    String keyboard();

    @Message("This help")
    String thisHelp();

    @Message("Cancel or close")
    String cancelOrClose();

    @Message("Esc")
    String keyEscape();

    @Message("Close")
    String close();

    @Message("{n} waiting")
    String waiting(long n);

    @Message("Single-key shortcuts are on")
    String shortcutsOn();

    @Message("Language")
    String language();

    @Message("Outlet not known")
    String outletUnknown();

    @Message("Date not known")
    String dateUnknown();

    @Message("No topic")
    String noTopic();

    @Message("Source note")
    String sourceNote();

    @Message("Source note on {title}")
    String sourceNoteOn(String title);

    @Message("No source note is known.")
    String noSourceNote();

    @Message("The source gives no disclaimer.")
    String noDisclaimer();

    @Message("Search")
    String search();

    @Message("Filters")
    String filters();

    @Message("Apply")
    String apply();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("Clear filters")
    String clearFilters();

    @Message("Remove filter {label}")
    String removeFilter(String label);

    @Message("From")
    String from();

    @Message("To")
    String until();

    @Message("2016, 2016-03 or 2016-03-09")
    String dateForm();

    @Message("Write a date as 2016, 2016-03 or 2016-03-09.")
    String writeDate();

    @Message("To the library")
    String toLibrary();

    @Message("Pages")
    String pages();

    @Message("Page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("Undo")
    String undo();

    @Message("Cancel")
    String cancel();

    @Message("(optional)")
    String optional();

    @Message("Original file")
    String originalFile();

    @Message("(at least 8 characters)")
    String passwordLength();

    @Message("Enter")
    String keyEnter();

    @Message("Tab")
    String keyTab();

    @Message("Shift")
    String keyShift();

    @Message("(you)")
    String you();
}
