package org.lectern.web;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers what nobody expected. A commit that fails comes wrapped, so the causes are looked through for what a sender
 * can do something about; the rest is ours, and the log has it.
 */
class UnexpectedMapper {

    static final String CHANGED = "Changed in the meantime";
    static final String CHANGED_DETAIL =
            "Someone else changed this at the same moment. Load it again, look at the change, then repeat yours.";

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

    private final UriInfo uri;
    private final ProblemAnswer answer;

    @Inject
    UnexpectedMapper(UriInfo uri, ProblemAnswer answer) {
        this.uri = uri;
        this.answer = answer;
    }

    @ServerExceptionMapper
    Response map(Throwable unexpected) {
        if (UnreadableMapper.happenedWhileReading(unexpected)) {
            LOG.warnf("A request to %s could not be read: %s", uri.getPath(), unexpected.getMessage());
            return answer.of(400, UnreadableMapper.TITLE, UnreadableMapper.words(unexpected));
        }
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof ConstraintViolationException) {
                return answer.of(409, CHANGED, CHANGED_DETAIL);
            }
            if (cause instanceof DataException) {
                return answer.of(
                        422, "A value cannot be used", "A value is too long or has a character that cannot be kept.");
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(unexpected, "Unexpected failure %s at %s", reference, uri.getPath());
        return answer.of(
                500,
                "Something broke here",
                "It is not your doing. Nothing you had saved is lost. The log has the details under " + reference + ".",
                Map.of("reference", reference));
    }
}
