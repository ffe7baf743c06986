// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.scheduling.app.MoveItem;
import digital.konstanz.roadmap.scheduling.app.PlanMovingService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Any item of a plan moved in time; the key of a gate has a slash in it. */
@Path("item-moves/{key: .+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ItemMovesResource {

  @Inject private PlanMovingService planning;
  @Context private HttpHeaders headers;

  /** 412 with the present dates when it does not lie where it was seen. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_SCHEDULE)
  public Response move(@PathParam("key") String key, MoveRequest wish) {
    if (wish == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    Locale language = Texts.locale(headers.getAcceptableLanguages());
    MoveRequest.Seen seen = wish.seen();
    MoveCalculation.Dates lay =
        seen == null ? null : new MoveCalculation.Dates(seen.start(), seen.end());
    try {
      MoveItem command = new MoveItem(key, wish.move(), lay, wish.version(), wish.isTrial());
      return Response.ok(ShiftAnswer.of(planning.moveItem(command), language)).build();
    } catch (StaleVersionException | OptimisticLockException stale) {
      return Problem.of(412, "stale", Texts.of(language).get("error.stale"))
          .withCurrent(planning.datesOf(key))
          .response();
    }
  }
}
