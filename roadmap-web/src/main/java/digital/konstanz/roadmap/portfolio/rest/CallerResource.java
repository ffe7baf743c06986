// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.CallerService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who the token or session belongs to. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallerResource {

  @Inject private CallerService callers;

  @GET
  @Performs(Operation.OWN_ACCOUNT)
  public CallerService.CallerDetails me() {
    return callers.me();
  }
}
