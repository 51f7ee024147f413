package org.lectern.extraction.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.Found;
import org.lectern.extraction.html.Markup;
import org.lectern.extraction.words.Text;

/**
 * What the head of a mail says about the article in it: its subject may be the title, and its date the day. A mailing list
 * sends what it publishes; anybody else may send an article long after.
 */
final class MailHeaders {

    private static final Pattern FORWARDED =
            Pattern.compile("^(?:(?:re|fwd?|aw|wg|tr|rv|rif|sv|vs|رد|اعادة توجيه) ?[:：] ?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})\\s+([A-Z][a-z]{2})[a-z]*\\s+(\\d{4})\\b");
    private static final double SENT_BY_A_LIST = 0.5;
    private static final double SENT = 0.3;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MailHeaders() {}

    static Markup of(PartHead head) {
        return Markup.ofLetter(title(head), sentOn(head));
    }

    private static @Nullable Found title(PartHead head) {
        String subject = Text.plain(head.value("Subject").orElse(""));
        String title = FORWARDED.matcher(subject).replaceFirst("");
        return title.isEmpty() ? null : Found.inMarkup(title, "Subject: " + subject);
    }

    private static @Nullable Found sentOn(PartHead head) {
        boolean list = head.value("List-Id").isPresent()
                || head.value("List-Unsubscribe").isPresent();
        String date = head.value("Date").orElse("");
        return day(date)
                .map(day -> new Found(day, Found.Source.MARKUP, "Date: " + date, list ? SENT_BY_A_LIST : SENT))
                .orElse(null);
    }

    private static Optional<String> day(String date) {
        Matcher matcher = DAY.matcher(date);
        int month = matcher.find() ? MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        int day = month == 0 ? 0 : Integer.parseInt(matcher.group(1));
        return day >= 1 && day <= 31
                ? Optional.of("%s-%02d-%02d".formatted(matcher.group(3), month, day))
                : Optional.empty();
    }
}
