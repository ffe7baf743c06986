// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.Neighbour;
import digital.konstanz.roadmap.scheduling.app.PlaceMeasure;
import digital.konstanz.roadmap.scheduling.app.PlanPlacingService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The place of a measure in the tree. */
@Path("measures/{key}/place")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasurePlaceResource {

  @Inject private PlanPlacingService placing;

  /**
   * Body: the home, absent for the one it has, and a neighbour there, absent for the last place.
   */
  public record PlaceRequest(String below, String before, String after) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_ORDER)
  public Response place(@PathParam("key") String key, PlaceRequest wish) {
    if (wish == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    placing.place(new PlaceMeasure(key, wish.below(), new Neighbour(wish.before(), wish.after())));
    return Response.noContent().build();
  }
}
