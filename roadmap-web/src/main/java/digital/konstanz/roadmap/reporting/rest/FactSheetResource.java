// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.app.FactSheetDetails;
import digital.konstanz.roadmap.reporting.app.FactSheetService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The fact sheet of a measure with names, for the detail drawer. */
@Path("measures/{key}/sheet")
@Produces(MediaType.APPLICATION_JSON)
public class FactSheetResource {
  @Inject private FactSheetService service;

  @GET
  @Performs(Operation.MEASURE_READ)
  public FactSheetDetails get(@PathParam("key") String key) {
    return service.sheet(key);
  }
}
