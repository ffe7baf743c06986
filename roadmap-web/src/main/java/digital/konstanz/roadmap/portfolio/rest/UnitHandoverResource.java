// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.UnitHandover;
import digital.konstanz.roadmap.portfolio.app.UnitHandoverService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is open follows a unit to its successor. */
@Path("units/{key}/handover")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitHandoverResource {

  @Inject private UnitHandoverService service;

  /** What would be handed over. */
  @GET
  @Performs(Operation.MEASURE_EDIT)
  public UnitHandover open(@PathParam("key") String key) {
    return service.open(key);
  }

  /** Hands over what the caller may change, as one undo step. */
  @POST
  @Performs(Operation.MEASURE_EDIT)
  public UnitHandover handOver(@PathParam("key") String key) {
    return service.handOver(key);
  }
}
