// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.ChangeStatus;
import digital.konstanz.roadmap.portfolio.app.CreateMeasure;
import digital.konstanz.roadmap.portfolio.app.MeasureCreationService;
import digital.konstanz.roadmap.portfolio.app.MeasureDetails;
import digital.konstanz.roadmap.portfolio.app.MeasureEditingService;
import digital.konstanz.roadmap.portfolio.app.MeasurePage;
import digital.konstanz.roadmap.portfolio.app.MeasureService;
import digital.konstanz.roadmap.portfolio.app.MoveMeasure;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.app.Neighbour;
import digital.konstanz.roadmap.portfolio.app.PatchMeasure;
import digital.konstanz.roadmap.portfolio.app.RecycleBinService;
import digital.konstanz.roadmap.scheduling.app.PlanMovingService;
import digital.konstanz.roadmap.scheduling.rest.MoveAnswer;
import digital.konstanz.roadmap.scheduling.rest.MoveRequest;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import digital.konstanz.roadmap.ui.rest.Requests;
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
import java.util.HashMap;
import java.util.Map;

/** Measures: read, patch, move, next status. */
@Path("measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasureResource {

  @Inject private MeasureService measures;
  @Inject private MeasureEditingService editing;
  @Inject private PlanMovingService planning;
  @Inject private MeasureCreationService creation;
  @Inject private RecycleBinService bin;
  @Context private HttpHeaders headers;

  /** Body of a status change. */
  public record StatusRequest(MeasureStatus status, String reason, String overrideReason) {}

  @GET
  @Performs(Operation.MEASURE_READ)
  public MeasurePage list(
      @QueryParam("roadmap") String roadmap,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    Requests.requirePage(offset, limit);
    return measures.list(roadmap, offset, limit);
  }

  /**
   * 201 with the new measure; {@code parent}, and {@code before} or {@code after} a key of the same
   * home, beside the fields of a patch.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_CREATE)
  public Response create(@QueryParam("roadmap") String roadmap, Map<String, Object> wish) {
    requireBody(wish);
    Map<String, Object> fields = new HashMap<>(wish);
    String parent = key(fields, "parent");
    Neighbour neighbour = new Neighbour(key(fields, "before"), key(fields, "after"));
    String key = creation.create(new CreateMeasure(roadmap, parent, neighbour, fields));
    MeasureDetails details = measures.details(key);
    return Response.created(URI.create("measures/" + key))
        .entity(details)
        .tag(new EntityTag(String.valueOf(details.version())))
        .build();
  }

  /** Into the recycle bin; only drafts. */
  @DELETE
  @Path("{key}")
  @Performs(Operation.MEASURE_DELETE)
  public Response recycle(@PathParam("key") String key) {
    try {
      bin.recycle(key, SeenVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH)));
    } catch (StaleVersionException | OptimisticLockException stale) {
      return stale(key);
    }
    return Response.noContent().build();
  }

  /** Out of the recycle bin. */
  @POST
  @Path("{key}/recovery")
  @Performs(Operation.MEASURE_DELETE)
  public Response recover(@PathParam("key") String key) {
    bin.recover(key);
    return answer(measures.details(key));
  }

  @GET
  @Path("{key}")
  @Performs(Operation.MEASURE_READ)
  public Response details(@PathParam("key") String key) {
    return answer(measures.details(key));
  }

  @PATCH
  @Path("{key}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.MEASURE_REPORT)
  public Response patch(@PathParam("key") String key, Map<String, Object> changes) {
    long seen = SeenVersion.of(headers.getHeaderString(HttpHeaders.IF_MATCH));
    if (changes == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    try {
      editing.patch(new PatchMeasure(key, seen, changes));
    } catch (StaleVersionException | OptimisticLockException stale) {
      return stale(key);
    }
    return answer(measures.details(key));
  }

  @POST
  @Path("{key}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_SCHEDULE)
  public MoveAnswer move(@PathParam("key") String key, MoveRequest wish) {
    requireBody(wish);
    MoveResult result = planning.move(new MoveMeasure(key, wish.move(), wish.isTrial()));
    return MoveAnswer.of(result, Texts.locale(headers.getAcceptableLanguages()));
  }

  @POST
  @Path("{key}/status")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_STATUS)
  public Response status(@PathParam("key") String key, StatusRequest wish) {
    requireBody(wish);
    if (wish.status() == null) {
      throw RuleViolatedException.at("status", "value.missing", "status");
    }
    editing.changeStatus(
        new ChangeStatus(key, wish.status(), wish.reason(), wish.overrideReason()));
    return answer(measures.details(key));
  }

  private static String key(Map<String, Object> fields, String name) {
    Object key = fields.remove(name);
    return key == null ? null : key.toString();
  }

  private Response answer(MeasureDetails details) {
    return Response.ok(details)
        .tag(new EntityTag(String.valueOf(details.version())))
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private Response stale(String key) {
    return Problem.of(412, "stale", texts().get("error.stale"))
        .withCurrent(measures.details(key))
        .response();
  }

  private Texts texts() {
    return Texts.of(Texts.locale(headers.getAcceptableLanguages()));
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
  }
}
