// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.services.app.ProcessRow;
import digital.konstanz.roadmap.services.app.ProcessService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Business processes with their priorities. */
@Path("processes")
@Produces(MediaType.APPLICATION_JSON)
public class ProcessResource {
  @Inject private ProcessService service;

  /** By key. */
  @GET
  @Performs(Operation.STRATEGY_READ)
  public List<ProcessRow> processes(@QueryParam("roadmap") String roadmap) {
    return service.processes(roadmap);
  }
}
