// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.SetupService;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How far the installation is set up. */
@Path("setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {

  @Inject private SetupService setup;

  @GET
  @Performs(Operation.INSTALLATION_SETUP)
  public SetupService.Progress progress() {
    return setup.progress();
  }

  /** Ends the reminder on the start page. */
  @DELETE
  @Path("reminder")
  @Performs(Operation.INSTALLATION_SETUP)
  public Response end() {
    setup.end();
    return Response.noContent().build();
  }
}
