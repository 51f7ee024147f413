package org.lectern.extraction.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.RemovedContent.Kind;
import org.lectern.extraction.removal.Tally;

/** Counts what a PDF would do when opened or clicked, what is attached to it, and its form. */
final class ActivePdf {

    private static final int MOST_OBJECTS = 20_000;
    private static final int DEEPEST = 40;

    private final Tally tally = new Tally();
    private final Map<COSBase, Boolean> seen = new IdentityHashMap<>();

    private ActivePdf() {}

    static List<RemovedContent> in(PDDocument document) {
        ActivePdf active = new ActivePdf();
        active.look(document.getDocumentCatalog().getCOSObject(), 0);
        return active.tally.all();
    }

    private void look(COSBase base, int depth) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        boolean container = object instanceof COSDictionary || object instanceof COSArray;
        if (!container || depth > DEEPEST || seen.size() > MOST_OBJECTS || seen.put(object, true) != null) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            count(dictionary);
            for (COSName key : dictionary.keySet()) {
                look(dictionary.getItem(key), depth + 1);
            }
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        }
    }

    private void count(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        if ("JavaScript".equals(action)) {
            tally.add(Kind.SCRIPT, 1);
        } else if (action != null && action.matches("Launch|SubmitForm|ImportData|GoToR|GoToE|Movie|Rendition")) {
            tally.add(Kind.AUTOMATIC_ACTION, 1);
        } else if ("URI".equals(action)
                && String.valueOf(dictionary.getString(COSName.URI))
                        .matches("(?i)\\s*(?:javascript|data|vbscript|file):.*")) {
            tally.add(Kind.SCRIPT_LINK, 1);
        }
        tally.add(
                Kind.ATTACHMENT,
                "Filespec".equals(dictionary.getNameAsString(COSName.TYPE)) && dictionary.containsKey(COSName.EF)
                        ? 1
                        : 0);
        tally.add(Kind.FORM, dictionary.containsKey(COSName.getPDFName("XFA")) ? 1 : 0);
        tally.add(Kind.EMBEDDED_OBJECT, "RichMedia".equals(dictionary.getNameAsString(COSName.SUBTYPE)) ? 1 : 0);
    }
}
