// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.HouseRulesDetails;
import digital.konstanz.roadmap.portfolio.app.HouseRulesService;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Thresholds of lights and findings, and limits of the board. */
@Path("house-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HouseRulesResource {

  @Inject private HouseRulesService rules;
  @Context private HttpHeaders headers;

  @GET
  @Performs(Operation.MASTER_DATA_READ)
  public Response details() {
    return VersionedAnswer.of(rules.rules(), HouseRulesDetails::version);
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response change(Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers, () -> rules.change(seen, values), rules::rules, HouseRulesDetails::version);
  }

  /** Back to the defaults. */
  @DELETE
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response reset() {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers, () -> rules.reset(seen), rules::rules, HouseRulesDetails::version);
  }
}
