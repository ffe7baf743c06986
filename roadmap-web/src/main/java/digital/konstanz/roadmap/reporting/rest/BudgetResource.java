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

/** Budget against envelopes. */
@Path("budget")
@Produces(MediaType.APPLICATION_JSON)
public class BudgetResource {
  @Inject private FindingsService service;

  /** Every year with a line or an envelope, both funds. */
  @GET
  @Performs(Operation.BUDGET_READ)
  public List<BudgetDto> budget(@QueryParam("roadmap") String roadmap) {
    return service.budget(roadmap).stream().map(BudgetDto::of).toList();
  }
}
