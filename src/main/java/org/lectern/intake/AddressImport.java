package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lectern.fetching.Fetched;
import org.lectern.fetching.Fetcher;

/** Takes the page at an address in: fetched, kept as it came, then put in the queue like any file. */
@ApplicationScoped
public class AddressImport {

    private final Fetcher fetcher;
    private final Originals originals;
    private final ImportJobs jobs;

    @Inject
    AddressImport(Fetcher fetcher, Originals originals, ImportJobs jobs) {
        this.fetcher = fetcher;
        this.originals = originals;
        this.jobs = jobs;
    }

    /**
     * Not to be called in a transaction: a site may take its time.
     *
     * @param by the name of the member who asked for it
     * @throws org.lectern.fetching.address.NotFetched when there is no page to be had there
     * @throws org.lectern.fetching.TooManyFetches when as many as may be are being fetched
     */
    public ImportJob take(String address, String by) {
        try (Fetched page = fetcher.fetch(address)) {
            Arrival arrival = new Arrival(
                    page.name(),
                    originals.keep(page.file()),
                    ImportJob.Origin.ADDRESS,
                    null,
                    by,
                    List.of(),
                    page.record());
            return QuarkusTransaction.requiringNew()
                    .call(() -> jobs.enqueue(List.of(arrival), null).get(0));
        }
    }
}
