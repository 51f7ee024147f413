package org.lectern.coverage;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.lectern.coverage.matrix.Coverage;
import org.lectern.coverage.matrix.CoverageQuery;
import org.lectern.coverage.matrix.Matrix;
import org.lectern.identity.CurrentMember;
import org.lectern.search.Pager;

/** The page that shows what has been marked, what was read in vain and what nobody has read. */
@Path(CoverageQuery.PATH)
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class CoverageResource {

    private static final int OUTLETS = 50;
    private static final int MONTHS = 12;

    private final Coverage coverage;
    private final CurrentMember me;

    @Inject
    CoverageResource(Coverage coverage, CurrentMember me) {
        this.coverage = coverage;
        this.me = me;
    }

    @GET
    @Transactional
    public TemplateInstance page(@BeanParam CoverageQuery query) {
        Matrix matrix = coverage.of(query, me.get());
        return switch (query.axis()) {
            case OUTLET -> byOutlet(query, matrix);
            case MONTH -> byMonth(query, matrix);
        };
    }

    private TemplateInstance byOutlet(CoverageQuery query, Matrix matrix) {
        Pager pager = Pager.of(query.page(), OUTLETS, matrix.lines().size(), query.address());
        return new OutletsPage(
                Frame.of(query, matrix),
                page(matrix.lines(), pager, OUTLETS).stream()
                        .map(line -> Row.of(line, new Ways(query)))
                        .toList(),
                pager);
    }

    private TemplateInstance byMonth(CoverageQuery query, Matrix matrix) {
        List<Month> months = Month.of(matrix, new Ways(query));
        Pager pager = Pager.of(query.page(), MONTHS, months.size(), query.address());
        return new MonthsPage(Frame.of(query, matrix), page(months, pager, MONTHS), pager);
    }

    private static <T> List<T> page(List<T> all, Pager pager, int size) {
        int first = pager.first() - 1;
        return all.subList(first, Math.min(first + size, all.size()));
    }
}
