// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.LinkDetails;
import digital.konstanz.roadmap.scheduling.app.PlanLinkService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The links of a measure and of its parts, in both directions. */
@Path("measures/{key}/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasureLinkResource {

  @Inject private PlanLinkService service;

  @GET
  @Performs(Operation.MEASURE_READ)
  public List<LinkDetails> list(@PathParam("key") String key) {
    return service.of(key);
  }
}
