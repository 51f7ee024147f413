package org.lectern.extraction.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.Found;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Datelines;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Dates;
import org.lectern.extraction.words.Text;

/** The day a page says it was published, from the field most likely to mean just that. */
final class HtmlDates {

    private static final List<String> FIELDS = List.of(
            "article:published_time",
            "datePublished",
            "og:article:published_time",
            "og:published_time",
            "article:published",
            "publication_date",
            "pubdate",
            "publish-date",
            "publishdate",
            "publish_date",
            "published-date",
            "published_time",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "date.created",
            "sailthru.date",
            "parsely-pub-date",
            "article.published",
            "article_date_original",
            "originalpublicationdate",
            "citation_publication_date",
            "citation_date",
            "date",
            "created",
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "rnews:datepublished",
            "dateposted",
            "datecreated");
    private static final List<String> CHANGES =
            List.of("last-modified", "article:modified_time", "og:updated_time", "datemodified", "revised");
    private static final String DATE_CLASS =
            "(?i)(^|[-_ ])(date|datum|fecha|published|publish|pubdate|publication|posted|post-date|entry-date|dateline|timestamp|time|meta|datetime|datestamp)([-_ ]|$)";
    private static final Pattern ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2]|(?<=[/-])[1-9])[/-]?(0[1-9]|[12]\\d|3[01]|(?<=[/-])[1-9])(?:[/_-]|$)");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|pubDate|published_time|firstPublished\\w*|displayDate|created_at|createdAt)[\"']\\s*:\\s*[\"'](\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern INSIDE = Pattern.compile(
            "(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|(?:19|20)\\d{2}年 ?\\d{1,2}月 ?\\d{1,2}日|\\d{1,2} \\| \\d{1,2} \\| (?:19|20)\\d{2}|\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)\\d{2}|\\d{1,2}[/-]\\d{1,2}[/-](?:19|20)\\d{2}|(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?![\\d.])"
                    + "|\\d{1,2}(?:\\.|er|st|nd|rd|th)? (?:de |of )?\\p{L}{3,12}(?: ?/ ?\\p{L}{3,12})?\\.?,? (?:de |del )?(?:19|20)\\d{2}|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}");

    private static final int NEAR = 8;
    private static final int LONGEST_STANDFIRST = 300;

    private HtmlDates() {}

    static Optional<Found> published(Document page, JsonLd json) {
        return json.text("datePublished")
                .flatMap(text -> found(text, "JSON-LD datePublished"))
                .or(() -> inMeta(page, FIELDS))
                .or(() -> json.text("dateCreated").flatMap(text -> found(text, "JSON-LD dateCreated")))
                .or(
                        () -> inTimes(
                                page,
                                "time[itemprop=datePublished], time[pubdate], time.published, time.entry-date, [itemprop=datePublished]"))
                .or(() -> inAddress(page))
                .or(() -> inTimes(page, "article time, header time, main time, time"))
                .or(() -> inClasses(page))
                .or(() -> inScripts(page))
                .or(() -> belowHeading(page))
                .or(() -> json.text("dateModified").flatMap(text -> found(text, "JSON-LD dateModified")))
                .or(() -> inMeta(page, CHANGES));
    }

    private static Optional<Found> found(String text, String field) {
        return parsed(text).map(date -> Found.inMarkup(date, field + ": " + text));
    }

    /** The date a value is or holds: whole days only. */
    private static Optional<String> parsed(String text) {
        Optional<String> whole = Datelines.published(text).filter(date -> date.length() == 10);
        if (whole.isPresent() || text.length() > 400) {
            return whole.filter(HtmlDates::isSensible);
        }
        Matcher inside = INSIDE.matcher(text);
        while (inside.find()) {
            Optional<String> date =
                    Dates.parse(inside.group().replace(" | ", ".")).filter(d -> d.length() == 10 && isSensible(d));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isSensible(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        return year >= 1990 && year <= java.time.Year.now().getValue() + 1;
    }

    private static Optional<Found> inMeta(Document page, List<String> fields) {
        for (String field : fields) {
            Optional<Found> date = HtmlMetadata.meta(page, field).flatMap(value -> found(value, "meta " + field));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inTimes(Document page, String selector) {
        for (Element time : page.select(selector)) {
            if (time.closest("aside, footer, nav, [class*=comment], [id*=comment], [class*=related], [class*=sidebar]")
                    != null) {
                continue;
            }
            for (String attribute : List.of("datetime", "content", "title")) {
                Optional<Found> date = found(time.attr(attribute), "<" + time.normalName() + " " + attribute + ">");
                if (date.isPresent()) {
                    return date;
                }
            }
            Optional<Found> date = found(Text.plain(time.text()), "<" + time.normalName() + ">");
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inAddress(Document page) {
        for (String address : List.of(
                page.select("link[rel=canonical]").attr("href"),
                HtmlMetadata.meta(page, "og:url").orElse(""))) {
            Matcher date = ADDRESS.matcher(address);
            if (date.find()) {
                return found(
                        "%s-%02d-%02d"
                                .formatted(
                                        date.group(1),
                                        Integer.parseInt(date.group(2)),
                                        Integer.parseInt(date.group(3))),
                        "address");
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inClasses(Document page) {
        for (Element element : page.select("[class~=" + DATE_CLASS + "], [id~=" + DATE_CLASS + "]")) {
            boolean aside = element.closest(
                            "aside, footer, nav, [class*=comment], [id*=comment], [class*=related], [class*=sidebar]")
                    != null;
            String text = aside ? "" : Text.plain(element.text());
            Optional<Found> date = text.length() > 300 ? Optional.empty() : found(text, "class " + element.className());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inScripts(Document page) {
        for (Element script : page.select("script")) {
            Matcher date = IN_SCRIPT.matcher(script.data());
            if (script.data().length() < 500_000 && date.find()) {
                return found(
                        date.group(1),
                        "script " + date.group().substring(0, date.group().indexOf(':')));
            }
        }
        return Optional.empty();
    }

    /** A line below the page's heading that holds nothing but a date, or a date and a byline. */
    private static Optional<Found> belowHeading(Document page) {
        Element heading = page.select("h1").last();
        if (heading == null || page.body() == null) {
            return Optional.empty();
        }
        String title = Text.key(heading.text());
        List<Block> blocks = HtmlBlocks.of(page.body());
        int from = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            from = Text.key(blocks.get(i).text()).equals(title) ? i + 1 : from;
        }
        for (Block block : blocks.subList(from, Math.min(from + NEAR, blocks.size()))) {
            Optional<String> date = MetaLine.of(block.text())
                    .map(MetaLine::published)
                    .filter(day -> day.length() == 10 && isSensible(day));
            if (date.isPresent()) {
                return date.map(day -> Found.inText(day, block.text()));
            }
            if (block.text().length() > LONGEST_STANDFIRST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
