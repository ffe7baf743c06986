// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.OwnAccountService;
import digital.konstanz.roadmap.identity.app.Performs;
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

/**
 * The caller's own API tokens. New ones are made on the page only: a token that leaked must not
 * make others that outlive it.
 */
@Path("me/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnTokenResource {

  @Inject private OwnAccountService account;

  @GET
  @Performs(Operation.OWN_ACCOUNT)
  public List<OwnAccountService.TokenRow> list() {
    return account.tokens();
  }

  @DELETE
  @Path("{id}")
  @Performs(Operation.OWN_ACCOUNT)
  public Response revoke(@PathParam("id") UUID id) {
    account.revokeToken(id);
    return Response.noContent().build();
  }
}
