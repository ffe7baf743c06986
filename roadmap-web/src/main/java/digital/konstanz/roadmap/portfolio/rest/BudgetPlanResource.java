// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.BudgetPlanDetails;
import digital.konstanz.roadmap.portfolio.app.BudgetPlanService;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Envelopes per fiscal year and fund, budget cycles. */
@Path("budget-plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BudgetPlanResource {

  @Inject private BudgetPlanService service;
  @Context private HttpHeaders headers;

  @GET
  @Performs(Operation.MASTER_DATA_READ)
  public Response details() {
    return VersionedAnswer.of(service.plan(), BudgetPlanDetails::version);
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response change(Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers, () -> service.change(seen, values), service::plan, BudgetPlanDetails::version);
  }
}
