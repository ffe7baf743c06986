// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.WhyDetails;
import digital.konstanz.roadmap.scheduling.app.WhyHereService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Why an item of a plan lies where it lies; the key of a gate has a slash in it. */
@Path("item-why/{key: .+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ItemWhyResource {

  @Inject private WhyHereService service;

  @GET
  @Performs(Operation.MEASURE_READ)
  public WhyDetails why(@PathParam("key") String key) {
    return service.why(key);
  }
}
