// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.RoadmapEmptyingService;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which roadmaps can be taken away, and doing it. */
@Path("roadmap-removals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RemovalResource {

  @Inject private RoadmapEmptyingService emptying;

  /** The roadmap's title, typed as a confirmation. */
  public record Confirmation(String title) {}

  @GET
  @Performs(Operation.ROADMAP_EMPTY)
  public List<RoadmapEmptyingService.RemovalRow> list() {
    return emptying.roadmaps();
  }

  /** Answers with what is left. */
  @POST
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.ROADMAP_EMPTY)
  public List<RoadmapEmptyingService.RemovalRow> remove(
      @PathParam("key") String key, Confirmation confirmation) {
    emptying.remove(key, confirmation == null ? null : confirmation.title());
    return emptying.roadmaps();
  }
}
