package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.lines.Datelines;
import org.lectern.extraction.words.Text;

/** The day a page says it was published: every place that says one, the likeliest to mean just that first. */
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
            "(?i)(^|[-_ ])(date|datum|fecha|published|publish|pubdate|publication|posted|post-date|entry-date|dateline|publishingdate|publishdate|timestamp|release|time|meta|datetime|datestamp)([-_ ]|$)";
    private static final Pattern ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2]|(?<=[/-])[1-9])[/-]?(0[1-9]|[12]\\d|3[01]|(?<=[/-])[1-9])(?:[/_-]|$)"
                    + "|[-_]((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:\\.\\w+)?$");
    private static final Pattern REDIRECT = Pattern.compile("\\blocation(?:\\.href)?\\s*=\\s*[\"'](https?://[^\"']+)");
    private static final Pattern UPLOAD = Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})/(\\d{2})/");
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"'](?:datePublished|publishedAt|published_at|publishedDate|publishDate|publish_date|publicationDate|publication_date|pubDate|published_time|firstPublished\\w*|displayDate|publication_time|createdDateTime|created_at|createdAt)[\"']\\s*:\\s*[\"'](\\d{4}-\\d{2}-\\d{2})");

    private static final String PUBLISHED =
            "time[itemprop=datePublished], time[pubdate], time.published, time.entry-date, [itemprop=datePublished]";
    private static final int LONGEST_SCRIPT = 500_000;
    private static final int LONGEST_PLACE = 300;

    private final Document page;
    private final List<Claim> claims = new ArrayList<>();

    private HtmlDates(Document page) {
        this.page = page;
    }

    static Optional<Found> published(Document page, JsonLd json) {
        HtmlDates dates = new HtmlDates(page);
        json.text("datePublished").ifPresent(text -> dates.claim(text, Witness.JSON_LD, "JSON-LD datePublished"));
        dates.inMeta(FIELDS, Witness.META);
        json.text("dateCreated").ifPresent(text -> dates.claim(text, Witness.JSON_LD, "JSON-LD dateCreated"));
        dates.inTimes(PUBLISHED, Witness.MARKED);
        dates.inAddress();
        dates.inTimes("article time, header time, main time, time", Witness.NEAR_HEADING);
        dates.inClasses();
        dates.inScripts();
        VisibleDates.in(page).forEach(dates.claims::add);
        json.text("dateModified").ifPresent(text -> dates.claim(text, Witness.FAINT, "JSON-LD dateModified"));
        dates.inMeta(CHANGES, Witness.FAINT);
        if (dates.claims.isEmpty()) {
            dates.inTraces();
        }
        return Weighing.of(Subject.DATE, DateOrder.of(dates.claims));
    }

    private boolean claim(String text, Witness witness, String field) {
        Optional<String> date = VisibleDates.day(text);
        date.ifPresent(day -> claims.add(new Claim(day, witness, field + ": " + text)));
        return date.isPresent();
    }

    private void inMeta(List<String> fields, Witness witness) {
        for (String field : fields) {
            if (HtmlMetadata.meta(page, field)
                    .filter(value -> claim(value, witness, "meta " + field))
                    .isPresent()) {
                return;
            }
        }
    }

    private void inTimes(String selector, Witness witness) {
        for (Element time : page.select(selector)) {
            if (Beside.isBeside(time)) {
                continue;
            }
            if (saysOtherwise(time) && claim(Text.plain(time.text()), witness, "<" + time.normalName() + ">")) {
                return;
            }
            for (String attribute : List.of("datetime", "content", "title")) {
                if (claim(time.attr(attribute), witness, "<" + time.normalName() + " " + attribute + ">")) {
                    return;
                }
            }
            if (claim(Text.plain(time.text()), witness, "<" + time.normalName() + ">")) {
                return;
            }
        }
    }

    /** Whether readers are shown another day than the attribute gives, which some systems fill with that of a change. */
    private static boolean saysOtherwise(Element time) {
        Optional<String> hidden = VisibleDates.day(time.attr("datetime"));
        Optional<String> shown = VisibleDates.day(Text.plain(time.text()));
        return hidden.isPresent() && shown.isPresent() && !DateOrder.areClose(hidden.get(), shown.get());
    }

    private void inAddress() {
        for (String address : addresses()) {
            Matcher date = ADDRESS.matcher(address);
            if (date.find()) {
                int from = date.group(1) == null ? 4 : 1;
                String day = date.group(from) + "-" + date.group(from + 1) + "-" + date.group(from + 2);
                VisibleDates.day(day)
                        .ifPresent(found -> claims.add(new Claim(found, Witness.ADDRESS, "address: " + address)));
                return;
            }
        }
    }

    /** What the page calls its own address, else the one it sends its readers on to. */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        addresses.add(page.select("link[rel=canonical]").attr("href"));
        addresses.add(HtmlMetadata.meta(page, "og:url").orElse(""));
        addresses.add(page.select("link[rel=amphtml]").attr("href"));
        if (page.body() == null || page.body().text().length() < LONGEST_PLACE) {
            page.select("script").forEach(script -> REDIRECT.matcher(script.data())
                    .results()
                    .forEach(address -> addresses.add(address.group(1))));
        }
        return addresses;
    }

    /** Where nothing gives the day: what stands beside the article, and the day its picture was stored. */
    private void inTraces() {
        VisibleDates.told(page).ifPresent(claims::add);
        Matcher stored = UPLOAD.matcher(HtmlMetadata.meta(page, "og:image").orElse(""));
        if (stored.find()) {
            claim(stored.group(1) + "-" + stored.group(2) + "-" + stored.group(3), Witness.FAINT, "image address");
        }
    }

    private void inClasses() {
        for (Element element : page.select("[class~=" + DATE_CLASS + "], [id~=" + DATE_CLASS + "]")) {
            String text = Beside.isBeside(element) || isOfToday(element) ? "" : Text.plain(element.text());
            boolean link = element.normalName().equals("a")
                    && (!Datelines.isStamp(text) || element.className().contains("ublication"));
            if (!link
                    && text.length() <= LONGEST_PLACE
                    && claim(text, Witness.NEAR_HEADING, "class " + element.className())) {
                return;
            }
        }
    }

    /** The clock of the page, which goes on after the article. */
    private static boolean isOfToday(Element element) {
        return element.className().matches("(?i).*(?:current|today|now|clock|heute).*");
    }

    private void inScripts() {
        for (Element script : page.select("script")) {
            Matcher date = IN_SCRIPT.matcher(script.data());
            if (script.data().length() < LONGEST_SCRIPT && date.find()) {
                String field = date.group().substring(0, date.group().indexOf(':'));
                claim(date.group(1), Witness.FAINT, "script " + field);
                return;
            }
        }
    }
}
