// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.rest;

import digital.konstanz.roadmap.feasibility.app.ScenarioRow;
import digital.konstanz.roadmap.feasibility.app.ScenarioService;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Application scenarios with their verdicts. */
@Path("scenarios")
@Produces(MediaType.APPLICATION_JSON)
public class ScenarioResource {
  @Inject private ScenarioService service;

  /** By key. */
  @GET
  @Performs(Operation.STRATEGY_READ)
  public List<ScenarioRow> scenarios(@QueryParam("roadmap") String roadmap) {
    return service.scenarios(roadmap);
  }
}
