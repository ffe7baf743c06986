// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.TreePlace;
import digital.konstanz.roadmap.portfolio.app.Neighbour;
import digital.konstanz.roadmap.scheduling.app.PlaceMeasure;
import digital.konstanz.roadmap.scheduling.app.PlanPlacingService;
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

/** The place of a measure in the tree. */
@Path("measures/{key}/place")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurePlaceResource {

  @Inject private PlanPlacingService placing;
  @Context private HttpHeaders headers;

  /**
   * Body: the home, absent for the one it has, a neighbour there, absent for the last place, and
   * where it stood when that was decided, absent for wherever it stands.
   */
  public record PlaceRequest(String below, String before, String after, TreePlace seen) {}

  /** 412 with the present place when it does not stand where it was seen. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_ORDER)
  public Response place(@PathParam("key") String key, PlaceRequest wish) {
    if (wish == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    Neighbour neighbour = new Neighbour(wish.before(), wish.after());
    try {
      placing.place(new PlaceMeasure(key, wish.below(), neighbour, wish.seen()));
    } catch (StaleVersionException | OptimisticLockException stale) {
      String message = Texts.of(Texts.locale(headers.getAcceptableLanguages())).get("error.stale");
      return Problem.of(412, "stale", message).withCurrent(placing.placeOf(key)).response();
    }
    return Response.noContent().build();
  }
}
