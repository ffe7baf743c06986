// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.platform.database.DatabaseOutage;
import digital.konstanz.roadmap.shared.BusinessException;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.TooManyRequestsException;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what was thrown into problem+json; what nobody expected is logged once with a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = rootOfInterest(thrown);
    if (cause instanceof WebApplicationException web) {
      return web.getResponse().hasEntity()
          ? web.getResponse()
          : Response.fromResponse(web.getResponse())
              .type(Problem.MEDIA_TYPE)
              .entity(Problem.of(web.getResponse().getStatus(), "http", web.getMessage()))
              .build();
    }
    if (cause instanceof TooManyRequestsException busy) {
      String message = Texts.of(locale()).get(busy.code());
      return Response.fromResponse(Problem.of(429, busy.code(), message).response())
          .header("Retry-After", busy.seconds())
          .build();
    }
    return problem(cause).response();
  }

  private Problem problem(Throwable cause) {
    if (cause instanceof NotFoundException) {
      return Problem.of(404, "not-found", Texts.of(locale()).get("error.not-found"));
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.anonymous()
          ? Problem.of(401, "unauthenticated", Texts.of(locale()).get("error.unauthenticated"))
          : Problem.of(403, "forbidden", Texts.of(locale()).get("error.forbidden"));
    }
    if (cause instanceof RuleViolatedException rule) {
      String message = Texts.of(locale()).format(rule.code(), rule.values().toArray());
      return rule.conflict()
          ? Problem.of(409, rule.code(), message)
          : Problem.of(422, rule.code(), message)
              .with(List.of(new Problem.FieldError(rule.field(), rule.code(), message)));
    }
    if (cause instanceof StaleVersionException || cause instanceof OptimisticLockException) {
      return Problem.of(412, "stale", Texts.of(locale()).get("error.stale"));
    }
    if (DatabaseOutage.causes(cause)) {
      return Problem.of(503, "unavailable", Texts.of(locale()).get("error.unavailable"));
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Incident " + incident, cause);
    return Problem.of(500, "internal", Texts.of(locale()).format("error.internal", incident))
        .withIncident(incident);
  }

  private Locale locale() {
    return Texts.locale(headers.getAcceptableLanguages());
  }

  /** The container wraps what an EJB throws; an expected cause below counts. */
  private static Throwable rootOfInterest(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException
          || cause instanceof WebApplicationException
          || cause instanceof OptimisticLockException) {
        return cause;
      }
    }
    return thrown;
  }
}
