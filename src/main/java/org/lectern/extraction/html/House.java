package org.lectern.extraction.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim;
import org.lectern.extraction.claims.Claim.Witness;
import org.lectern.extraction.claims.Subject;
import org.lectern.extraction.claims.Weighing;
import org.lectern.extraction.words.Text;

/** Who publishes a page, by all the names it gives itself. */
final class House {

    private static final int LONGEST = 60;

    private final List<Claim> claims = new ArrayList<>();
    private final String host;

    private House(String host) {
        this.host = host;
    }

    static House of(Document page, JsonLd json) {
        House house = new House(host(page));
        house.claim(page, "og:site_name", Witness.OPEN_GRAPH);
        house.claim(page, "application-name", Witness.META);
        house.claim(page, "dc.publisher", Witness.META);
        house.claim(page, "publisher", Witness.META);
        for (String name : json.names("publisher", "Organization")) {
            house.add(name, Witness.JSON_LD, "JSON-LD publisher: " + name);
        }
        return house;
    }

    private void claim(Document page, String field, Witness witness) {
        HtmlMetadata.meta(page, field).ifPresent(name -> add(name, witness, "meta " + field + ": " + name));
    }

    private void add(String name, Witness witness, String evidence) {
        boolean named =
                !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http") && Text.hasLetters(name);
        if (named) {
            claims.add(new Claim(name, witness, evidence));
        }
    }

    Optional<Found> outlet() {
        return Weighing.of(Subject.OUTLET, claims);
    }

    /** The outlet's name, or empty. */
    String name() {
        return claims.isEmpty() ? "" : claims.get(0).value();
    }

    /** Whether a name is one of the house's own, or that of its address. */
    boolean isOwn(String name) {
        String bare = bare(name);
        return bare.equals(host)
                || claims.stream().anyMatch(claim -> bare(claim.value()).equals(bare));
    }

    private static String bare(String name) {
        return Text.key(name).replaceFirst("^(?:the|der|die|das) ", "").replace(" ", "");
    }

    /** The part of the page's address that names it: "example" of "www.example.org". */
    private static String host(Document page) {
        String address = page.select("link[rel=canonical]").attr("href");
        String given = address.isEmpty() ? HtmlMetadata.meta(page, "og:url").orElse("") : address;
        String[] labels = given.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[/:?#].*$", "")
                .split("\\.");
        return labels.length < 2 ? "" : labels[labels.length - 2].replace("-", "");
    }
}
