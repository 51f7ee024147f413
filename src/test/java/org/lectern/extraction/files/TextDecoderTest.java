package org.lectern.extraction.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes become the text they were, though nothing says how they are written. */
class TextDecoderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Der Müller hätte es wissen müssen: die Mühle wäre im Frühjahr geschlossen worden.",
                "windows-1256 | قال المدير إن النهر لم يعد يصل إلى القرية، وإن الناس تركوا الحقول منذ سنوات.",
                "ISO-8859-6 | قال المدير إن النهر لم يعد يصل إلى القرية، وإن الناس تركوا الحقول منذ سنوات.",
                "windows-1251 | Директор сказал, что река не доходит до деревни и что люди ушли с полей.",
                "KOI8-R | Директор сказал, что река не доходит до деревни и что люди ушли с полей.",
                "windows-1255 | המנהל אמר כי הנהר אינו מגיע עוד אל הכפר וכי האנשים עזבו את השדות לפני שנים.",
                "ISO-8859-8 | המנהל אמר כי הנהר אינו מגיע עוד אל הכפר וכי האנשים עזבו את השדות לפני שנים.",
                "windows-1250 | Ředitel řekl, že řeka už nedosahuje k vesnici a že lidé před lety opustili pole.",
                "windows-1254 | Müdür, nehrin artık köye ulaşmadığını ve insanların tarlaları yıllar önce bıraktığını söyledi.",
                "UTF-16LE | Директор сказал, что река не доходит до деревни и что люди ушли с полей.",
                "UTF-16BE | قال المدير إن النهر لم يعد يصل إلى القرية، وإن الناس تركوا الحقول منذ سنوات.",
                "UTF-16LE | The director said that the river no longer reaches the village.",
                "UTF-8 | Ředitel řekl, že řeka už nedosahuje k vesnici – قال المدير.",
                "GB18030 | 主任说，河水不再流到村子，人们几年前就离开了田地。这座水坝改变了一切。",
                "Shift_JIS | 所長は、川の水はもう村まで届かず、人々は何年も前に畑を離れたと言った。",
                "EUC-KR | 소장은 강물이 더 이상 마을까지 닿지 않으며 사람들이 몇 해 전에 밭을 떠났다고 말했다.",
            })
    void anEncodingWithoutAMarkIsRecognised(String charset, String text) {
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(charset))));
    }

    @Test
    void aDeclarationThatLiesIsNotBelieved() {
        String html = "<meta charset=\"windows-1251\"><p>Ředitel řekl, že řeka už nedosahuje k vesnici.</p>";
        assertEquals(html, TextDecoder.decode(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDeclarationOfUtf8OverAnOldCodePageIsNotBelieved() {
        String html =
                "<meta charset=\"utf-8\"><p>قال المدير إن النهر لم يعد يصل إلى القرية، وإن الناس تركوا الحقول.</p>";
        assertEquals(html, TextDecoder.decode(html.getBytes(Charset.forName("windows-1256"))));
    }
}
