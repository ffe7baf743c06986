// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.app.FindingsService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Load against capacity. */
@Path("load")
@Produces(MediaType.APPLICATION_JSON)
public class LoadResource {
  @Inject private FindingsService service;

  /** Every city unit in every year of the plan, by unit and year. */
  @GET
  @Performs(Operation.LOAD_READ)
  public List<LoadDto> load(@QueryParam("roadmap") String roadmap) {
    return service.load(roadmap).stream().map(LoadDto::of).toList();
  }
}
