package org.lectern.extraction.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.extraction.RemovedContent;

/** What a page would have done is counted by kind. */
class ActiveMarkupTest {

    @Test
    void aPlainPageHasNothingToRemove() {
        assertEquals("", said("<h1>Title</h1><p>Text with a <a href='https://example.org/'>link</a>.</p>"));
    }

    @Test
    void dataAboutTheArticleIsNoScript() {
        assertEquals("", said("<script type='application/ld+json'>{}</script><p>Text</p>"));
    }

    @Test
    void scriptsHandlersFramesFormsAndLinksThatRunCodeAreCounted() {
        assertEquals(
                "1 script, 2 event handlers, 1 link that runs code, 1 frame, 1 form, 1 embedded object, 1 redirection",
                said(
                        "<meta http-equiv=refresh content=0><script>x()</script><p onclick=x()>a</p><img src=a.png onerror=x()>"
                                + "<a href=' java\tscript:x()'>b</a><iframe src=b.html></iframe><form></form><object></object>"));
    }

    @Test
    void whatWouldBeLoadedFromElsewhereIsCounted() {
        assertEquals(
                "2 references to files elsewhere",
                said("<img src='https://example.org/a.png'><p style='background:url(//example.org/b)'>a</p>"));
    }

    @Test
    void entitiesDeclaredInADocumentAreCounted() {
        assertEquals(
                "1 declared entity",
                said("<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><html><p>&a;</p></html>"));
    }

    private static String said(String html) {
        return RemovedContent.inWords(ActiveMarkup.in(html));
    }
}
