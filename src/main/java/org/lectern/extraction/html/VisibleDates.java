package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Datelines;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Dates;
import org.lectern.extraction.words.Text;

/** Days that stand in the words of a page: on a line below its heading, else anywhere in a short line of their own. */
final class VisibleDates {

    private static final int NEAR = 8;
    private static final int LONGEST_STANDFIRST = 300;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_SENTENCES = 900;
    private static final int OPENING = 40;
    private static final int MOST_CHILDREN = 4;
    private static final Pattern WITH_HOUR =
            Pattern.compile(".{0,25}(?:19|20)\\d{2}(?:,| um| at| à| a las| -| \\|)? \\d{1,2}[:.h]\\d{2}");
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)\\b(?:erschienen|veröffentlicht|gepostet|wurde|posted|published|publié|paru|publicado|pubblicato)"
                    + "(?: am| on| le| el| em| il)?:? (.{8,40})");
    private static final int LONGEST_VALUE = 400;
    private static final int OLDEST = 1990;

    private VisibleDates() {}

    /** Near ones first. */
    static List<Claim> in(Document page) {
        List<Claim> claims = new ArrayList<>();
        if (page.body() != null) {
            belowHeading(page).ifPresent(claims::add);
            somewhere(page).ifPresent(claims::add);
        }
        return claims;
    }

    /** A line below the page's heading that holds nothing but a date, or a date and a byline. */
    private static Optional<Claim> belowHeading(Document page) {
        Element heading = page.select("h1").last();
        String title = heading == null ? "" : Text.key(heading.text());
        List<Block> blocks = title.isEmpty() ? List.of() : HtmlBlocks.of(page.body());
        int from = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            from = Text.key(blocks.get(i).text()).equals(title) ? i + 1 : from;
        }
        for (Block block : blocks.subList(from, Math.min(from + NEAR, blocks.size()))) {
            Optional<String> date = MetaLine.of(block.text())
                    .map(MetaLine::published)
                    .filter(day -> day.length() == 10 && isSensible(day));
            if (date.isPresent()) {
                return date.map(day -> new Claim(day, Witness.NEAR_HEADING, block.text()));
            }
            if (block.text().length() > LONGEST_STANDFIRST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first short line with a whole day in it, else the first sentence that opens with one or gives the hour. */
    private static Optional<Claim> somewhere(Document page) {
        List<String> texts =
                page.body().select("p, div, span, li, td, small, dd, em, h2, h3, h4, h5, h6, a, b, time").stream()
                        .filter(element -> element.childrenSize() <= MOST_CHILDREN && !Beside.isBeside(element))
                        .map(element -> Text.plain(element.text()))
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_SENTENCES)
                        .toList();
        return texts.stream()
                .filter(text -> text.length() <= LONGEST_LINE)
                .flatMap(text -> claim(text, text).stream())
                .findFirst()
                .or(() -> texts.stream().flatMap(text -> opening(text).stream()).findFirst())
                .or(() -> claim(page.title(), "<title>: " + page.title()));
    }

    /** The day after words such as "posted on", anywhere in the page. */
    static Optional<Claim> told(Document page) {
        String text = page.body() == null ? "" : Text.plain(page.body().text());
        return TOLD.matcher(text)
                .results()
                .flatMap(told -> claim(told.group(1), told.group()).stream())
                .findFirst();
    }

    private static Optional<Claim> opening(String text) {
        Matcher hour = WITH_HOUR.matcher(text);
        String start = text.substring(0, Math.min(text.length(), OPENING));
        return claim(hour.find() ? hour.group() : start, text);
    }

    private static Optional<Claim> claim(String text, String evidence) {
        return Dates.in(text)
                .filter(VisibleDates::isSensible)
                .findFirst()
                .map(day -> new Claim(day, Witness.FAINT, evidence));
    }

    /** The date a value is or holds: whole days only, none before the web. */
    static Optional<String> day(String text) {
        Optional<String> whole = Datelines.published(text).filter(date -> date.length() == 10);
        if (whole.isPresent() || text.length() > LONGEST_VALUE) {
            return whole.filter(VisibleDates::isSensible);
        }
        return Dates.in(text).filter(VisibleDates::isSensible).findFirst();
    }

    private static boolean isSensible(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        return year >= OLDEST && year <= java.time.Year.now().getValue() + 1;
    }
}
