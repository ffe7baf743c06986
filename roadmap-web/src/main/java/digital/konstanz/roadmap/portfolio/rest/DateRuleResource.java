// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.DateRuleDetails;
import digital.konstanz.roadmap.portfolio.app.DateRuleService;
import digital.konstanz.roadmap.portfolio.app.KeepDateRule;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import digital.konstanz.roadmap.ui.rest.SeenVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Constraints on the dates of every item of a plan; the key of a gate has a slash in it. */
@Path("date-rules/{key: .+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DateRuleResource {

  @Inject private DateRuleService rules;
  @Context private HttpHeaders headers;

  @GET
  @Performs(Operation.MEASURE_READ)
  public Response details(@PathParam("key") String key) {
    return answer(rules.details(key));
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Performs(Operation.MEASURE_SCHEDULE)
  public Response keep(@PathParam("key") String key, Map<String, Object> changes) {
    long seen = SeenVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH));
    if (changes == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    try {
      rules.keep(new KeepDateRule(key, seen, changes));
    } catch (StaleVersionException | OptimisticLockException stale) {
      Texts texts = Texts.of(Texts.locale(headers.getAcceptableLanguages()));
      return Problem.of(412, "stale", texts.get("error.stale"))
          .withCurrent(rules.details(key))
          .response();
    }
    return answer(rules.details(key));
  }

  private static Response answer(DateRuleDetails details) {
    return Response.ok(details)
        .tag(new EntityTag(String.valueOf(details.version())))
        .header("Cache-Control", "private, no-cache")
        .build();
  }
}
