// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.LegalCoverageService;
import digital.konstanz.roadmap.portfolio.app.LegalDriverRow;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Legal drivers and the measures that cover them. */
@Path("legal-drivers")
@Produces(MediaType.APPLICATION_JSON)
public class LegalDriverResource {
  @Inject private LegalCoverageService service;

  /** By key. */
  @GET
  @Performs(Operation.STRATEGY_READ)
  public List<LegalDriverRow> drivers(@QueryParam("roadmap") String roadmap) {
    return service.drivers(roadmap);
  }
}
