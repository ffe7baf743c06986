// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.portfolio.engine.ShiftUnit;
import digital.konstanz.roadmap.scheduling.app.PlanMovingService;
import digital.konstanz.roadmap.scheduling.app.ShiftItems;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Several items of a plan moved in time together. */
@Path("roadmaps/{key}/moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanMovesResource {
  private static final int MOST = 5_000;

  @Inject private PlanMovingService planning;
  @Context private HttpHeaders headers;

  /** Body: the items, by how much of which unit, and the version that the dry run gave. */
  public record ShiftRequest(
      List<String> keys, Integer shift, ShiftUnit unit, Long version, Boolean dryRun) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftAnswer shift(@PathParam("key") String key, ShiftRequest wish) {
    if (wish == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    ShiftItems command =
        new ShiftItems(
            key,
            keys(wish.keys()),
            new Shift(wish.shift(), wish.unit()),
            wish.version(),
            Boolean.TRUE.equals(wish.dryRun()));
    return ShiftAnswer.of(planning.shift(command), Texts.locale(headers.getAcceptableLanguages()));
  }

  static List<String> keys(List<String> keys) {
    if (keys == null || keys.isEmpty() || keys.contains(null)) {
      throw RuleViolatedException.at("keys", "value.missing", "keys");
    }
    if (keys.size() > MOST) {
      throw RuleViolatedException.at("keys", "shift.too-many", keys.size(), MOST);
    }
    return keys;
  }
}
