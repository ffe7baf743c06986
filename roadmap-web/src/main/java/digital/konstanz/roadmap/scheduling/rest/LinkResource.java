// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.scheduling.app.AddLink;
import digital.konstanz.roadmap.scheduling.app.ChangeLink;
import digital.konstanz.roadmap.scheduling.app.LinkDetails;
import digital.konstanz.roadmap.scheduling.app.LinkResult;
import digital.konstanz.roadmap.scheduling.app.PlanLinkService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import digital.konstanz.roadmap.ui.rest.SeenVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Links between measures, work packages and milestones of one plan. */
@Path("links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {

  @Inject private PlanLinkService service;
  @Context private HttpHeaders headers;

  /**
   * Body of a new link; {@code to} waits for {@code from}. FS without lag unless told otherwise.
   */
  public record NewLink(
      String from, String to, LinkType type, Integer lag, LagUnit lagUnit, Boolean dryRun) {}

  /** Body of a change; what is left out stays. */
  public record LinkPatch(LinkType type, Integer lag, LagUnit lagUnit) {}

  @GET
  @Path("{key}")
  @Performs(Operation.MEASURE_READ)
  public Response details(@PathParam("key") String key) {
    LinkDetails link = service.details(key);
    return Response.ok(link).tag(tag(link)).build();
  }

  /** 201 with the link and what moved; 200 with what would move after a dry run. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_SCHEDULE)
  public Response add(NewLink wish) {
    requireBody(wish);
    LinkResult result =
        service.add(
            new AddLink(
                wish.from(),
                wish.to(),
                Objects.requireNonNullElse(wish.type(), LinkType.FS),
                Objects.requireNonNullElse(wish.lag(), 0),
                Objects.requireNonNullElse(wish.lagUnit(), LagUnit.WORKING),
                Boolean.TRUE.equals(wish.dryRun())));
    LinkAnswer answer = LinkAnswer.of(result, language());
    return result.link() == null
        ? Response.ok(answer).build()
        : Response.created(URI.create("links/" + result.link().key()))
            .entity(answer)
            .tag(tag(result.link()))
            .build();
  }

  @PATCH
  @Path("{key}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.MEASURE_SCHEDULE)
  public Response change(
      @PathParam("key") String key,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      LinkPatch wish) {
    long seen = seenVersion();
    requireBody(wish);
    try {
      LinkResult result =
          service.change(
              new ChangeLink(key, seen, wish.type(), wish.lag(), wish.lagUnit(), dryRun));
      return Response.ok(LinkAnswer.of(result, language())).tag(tag(result.link())).build();
    } catch (StaleVersionException | OptimisticLockException stale) {
      return stale(key);
    }
  }

  @DELETE
  @Path("{key}")
  @Performs(Operation.MEASURE_SCHEDULE)
  public Response remove(@PathParam("key") String key) {
    try {
      service.remove(key, seenVersion());
    } catch (StaleVersionException | OptimisticLockException stale) {
      return stale(key);
    }
    return Response.noContent().build();
  }

  private long seenVersion() {
    return SeenVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH));
  }

  private Response stale(String key) {
    return Problem.of(412, "stale", Texts.of(language()).get("error.stale"))
        .withCurrent(service.details(key))
        .response();
  }

  private static EntityTag tag(LinkDetails link) {
    return new EntityTag(String.valueOf(link.version()));
  }

  private Locale language() {
    return Texts.locale(headers.getAcceptableLanguages());
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
  }
}
