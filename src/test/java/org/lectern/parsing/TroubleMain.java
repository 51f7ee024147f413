package org.lectern.parsing;

import java.util.ArrayList;
import java.util.List;
import org.lectern.extraction.ArticleReader;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.ReadingProgress;

/** A reading process for tests: the name of a file says what happens while it is read. */
final class TroubleMain {

    private TroubleMain() {}

    public static void main(String[] arguments) throws Exception {
        ArticleReader reader = new ArticleReader();
        ParserMain.serve((file, name, progress) -> {
            System.out.println("a library that prints");
            progress.at(new ReadingProgress(ReadingProgress.Unit.PAGES, 3, 12));
            meetTrouble(name);
            ExtractedDocument document = reader.read(file, name);
            return document;
        });
    }

    private static void meetTrouble(String name) {
        if (name.startsWith("hang")) {
            while (true) {
                Thread.onSpinWait();
            }
        }
        if (name.startsWith("die")) {
            Runtime.getRuntime().halt(77);
        }
        if (name.startsWith("deep")) {
            dig(1);
        }
        List<byte[]> all = new ArrayList<>();
        while (name.startsWith("fill")) {
            all.add(new byte[1 << 20]);
        }
    }

    private static int dig(int depth) {
        return dig(depth + 1) + 1;
    }
}
