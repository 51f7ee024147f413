package org.lectern.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every query about imports as a list: pages of it, and how many there are of each kind. */
@ApplicationScoped
public class ImportList {

    private final ImportJobs jobs;
    private final EntityManager entities;

    @Inject
    ImportList(ImportJobs jobs, EntityManager entities) {
        this.jobs = jobs;
        this.entities = entities;
    }

    /** How far the newest run of imports is; files that came while others waited belong to one run. */
    public record Run(long files, long done, long rejected) {}

    /**
     * A page of imports, newest first.
     *
     * @param state only those in this state, or null for all
     * @param before only those that came before the import of this id, or null to begin with the newest
     * @throws ImportNotFound when there is no import of that id
     */
    public List<ImportJob> page(@Nullable ImportState state, @Nullable String before, int atMost) {
        String older = "(createdAt < ?1 or createdAt = ?1 and id < ?2)";
        String order = " order by createdAt desc, id desc";
        if (before == null) {
            return state == null
                    ? jobs.find("from ImportJob" + order).page(0, atMost).list()
                    : jobs.find("state = ?1" + order, state).page(0, atMost).list();
        }
        ImportJob last = jobs.get(before);
        return state == null
                ? jobs.find(older + order, last.createdAt(), last.id())
                        .page(0, atMost)
                        .list()
                : jobs.find(older + " and state = ?3" + order, last.createdAt(), last.id(), state)
                        .page(0, atMost)
                        .list();
    }

    /** How many imports are in each state; a state that none is in is left out. */
    public Map<ImportState, Long> counts() {
        return counted(
                entities.createQuery("select j.state, count(*) from ImportJob j group by j.state", Object[].class)
                        .getResultList());
    }

    /** Empty when nothing has ever been imported. */
    public Optional<Run> newestRun() {
        Map<ImportState, Long> counts = counted(entities.createQuery(
                        "select j.state, count(*) from ImportJob j"
                                + " where j.run = (select max(k.run) from ImportJob k) group by j.state",
                        Object[].class)
                .getResultList());
        long files = counts.values().stream().mapToLong(Long::longValue).sum();
        long unfinished = counts.getOrDefault(ImportState.QUEUED, 0L) + counts.getOrDefault(ImportState.READING, 0L);
        return files == 0
                ? Optional.empty()
                : Optional.of(new Run(files, files - unfinished, counts.getOrDefault(ImportState.REJECTED, 0L)));
    }

    private static Map<ImportState, Long> counted(List<Object[]> rows) {
        Map<ImportState, Long> counts = new EnumMap<>(ImportState.class);
        rows.forEach(row -> counts.put((ImportState) row[0], (Long) row[1]));
        return counts;
    }
}
