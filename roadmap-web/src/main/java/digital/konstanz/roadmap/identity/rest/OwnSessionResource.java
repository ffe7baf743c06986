// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.OwnAccountService;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.ui.security.BrowserSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The browsers in which the caller is signed in. */
@Path("me/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnSessionResource {

  @Inject private OwnAccountService account;
  @Inject private BrowserSession browser;

  @GET
  @Performs(Operation.OWN_ACCOUNT)
  public List<OwnAccountService.SessionRow> list() {
    return account.sessions(browser.token());
  }

  /** All but the asking one. */
  @DELETE
  @Performs(Operation.OWN_ACCOUNT)
  public Response endOthers() {
    account.endOtherSessions(browser.token());
    return Response.noContent().build();
  }

  @DELETE
  @Path("{id}")
  @Performs(Operation.OWN_ACCOUNT)
  public Response end(@PathParam("id") UUID id) {
    account.endSession(id);
    return Response.noContent().build();
  }
}
