// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.CreateUser;
import digital.konstanz.roadmap.identity.app.DescribeUser;
import digital.konstanz.roadmap.identity.app.GiveGrant;
import digital.konstanz.roadmap.identity.app.GrantService;
import digital.konstanz.roadmap.identity.app.PasswordLinkService;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.app.UserDetails;
import digital.konstanz.roadmap.identity.app.UserPage;
import digital.konstanz.roadmap.identity.app.UserService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.rest.Requests;
import digital.konstanz.roadmap.ui.rest.SeenVersion;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Accounts and their roles. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {

  @Inject private UserService users;
  @Inject private GrantService grants;
  @Inject private PasswordLinkService links;
  @Context private HttpServletRequest request;

  /** What describes an account; all of it is replaced. */
  public record UserDto(String name, String email, String unit) {}

  /** Whether somebody may get in. */
  public record AccessDto(Boolean disabled) {}

  /** A role to give. */
  public record GrantDto(Role role, String unit, LocalDate from, LocalDate to, String deputyFor) {}

  /** A link that is shown once. */
  public record LinkDto(String url, Instant expiresAt) {}

  @GET
  @Performs(Operation.USER_READ)
  public UserPage list(
      @QueryParam("q") String words,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    Requests.requirePage(offset, limit);
    return users.list(words, offset, limit);
  }

  @POST
  @Performs(Operation.USER_EDIT)
  public Response create(CreateUser user) {
    return answer(201, users.create(present(user)));
  }

  @GET
  @Path("{login}")
  @Performs(Operation.USER_READ)
  public Response details(@PathParam("login") String login) {
    return answer(200, users.details(login));
  }

  @PUT
  @Path("{login}")
  @Performs(Operation.USER_EDIT)
  public Response describe(
      @PathParam("login") String login,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      UserDto user) {
    present(user);
    return answer(
        200,
        users.describe(
            new DescribeUser(
                login, SeenVersion.of(ifMatch), user.name(), user.email(), user.unit())));
  }

  @PUT
  @Path("{login}/access")
  @Performs(Operation.USER_EDIT)
  public Response access(@PathParam("login") String login, AccessDto access) {
    if (present(access).disabled() == null) {
      throw RuleViolatedException.at("disabled", "value.missing", "disabled");
    }
    return answer(200, users.disable(login, access.disabled()));
  }

  @POST
  @Path("{login}/password-links")
  @Performs(Operation.USER_EDIT)
  public Response issueLink(@PathParam("login") String login) {
    PasswordLinkService.PasswordLink link = links.issue(login);
    String url = WebRequests.address(request, "set-password?link=" + link.token());
    return Response.status(201).entity(new LinkDto(url, link.expiresAt())).build();
  }

  @POST
  @Path("{login}/grants")
  @Performs(Operation.GRANT_EDIT)
  public Response give(@PathParam("login") String login, GrantDto grant) {
    present(grant);
    return answer(
        201,
        grants.give(
            new GiveGrant(
                login, grant.role(), grant.unit(), grant.from(), grant.to(), grant.deputyFor())));
  }

  @DELETE
  @Path("{login}/grants/{id}")
  @Performs(Operation.GRANT_EDIT)
  public Response revoke(@PathParam("login") String login, @PathParam("id") UUID id) {
    return answer(200, grants.revoke(login, id));
  }

  private static Response answer(int status, UserDetails user) {
    return Response.status(status)
        .entity(user)
        .tag(new EntityTag(String.valueOf(user.version())))
        .build();
  }

  private static <T> T present(T body) {
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    return body;
  }
}
