// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.prioritisation.app.CriteriaDetails;
import digital.konstanz.roadmap.prioritisation.app.CriteriaService;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The criteria by which measures are ranked. */
@Path("criteria")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaResource {

  @Inject private CriteriaService service;
  @Context private HttpHeaders headers;

  @GET
  @Performs(Operation.MASTER_DATA_READ)
  public Response details() {
    return VersionedAnswer.of(service.criteria(), CriteriaDetails::version);
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response change(Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers, () -> service.change(seen, values), service::criteria, CriteriaDetails::version);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response add(Map<String, Object> values) {
    return VersionedAnswer.of(service.add(values), CriteriaDetails::version);
  }
}
