// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.scheduling.app.TimelineAnswer;
import digital.konstanz.roadmap.scheduling.app.VariantAdoptionService;
import digital.konstanz.roadmap.scheduling.app.VariantPlanningService;
import digital.konstanz.roadmap.scheduling.app.VariantReadingService;
import digital.konstanz.roadmap.scheduling.app.VariantRow;
import digital.konstanz.roadmap.scheduling.app.VariantService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What-if copies of a plan: make, look at, move items within, adopt into the plan. */
@Path("roadmaps/{key}/variants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VariantResource {

  @Inject private VariantService variants;
  @Inject private VariantReadingService reading;
  @Inject private VariantPlanningService planning;
  @Inject private VariantAdoptionService adoption;
  @Context private HttpHeaders headers;
  @Context private Request request;

  /** Items, and the version of what was seen; without items all that lies elsewhere. */
  public record AdoptionRequest(List<String> keys, Long version, Boolean dryRun) {}

  /** Items that go back to where the plan of today has them. */
  public record ReturnRequest(List<String> keys) {}

  /** By name. */
  @GET
  @Performs(Operation.VARIANT_READ)
  public List<VariantRow> list(@PathParam("key") String roadmap) {
    return variants.variants(roadmap);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.VARIANT_KEEP)
  public Response make(@PathParam("key") String roadmap, Map<String, Object> values) {
    return VersionedAnswer.of(variants.make(roadmap, values), VariantRow::version);
  }

  @GET
  @Path("{variant}")
  @Performs(Operation.VARIANT_READ)
  public Response details(@PathParam("key") String roadmap, @PathParam("variant") String variant) {
    return VersionedAnswer.of(answer(roadmap, variant), answer -> answer.variant().version());
  }

  @PATCH
  @Path("{variant}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.VARIANT_KEEP)
  public Response change(
      @PathParam("key") String roadmap,
      @PathParam("variant") String variant,
      Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers,
        () -> variants.change(roadmap, variant, seen, values),
        () -> variants.row(roadmap, variant),
        VariantRow::version);
  }

  @DELETE
  @Path("{variant}")
  @Performs(Operation.VARIANT_KEEP)
  public Response remove(@PathParam("key") String roadmap, @PathParam("variant") String variant) {
    variants.remove(roadmap, variant, VersionedAnswer.seen(headers));
    return Response.noContent().build();
  }

  /** In the shape of a plan; today's dates stand where the baseline's would. */
  @GET
  @Path("{variant}/plan")
  @Performs(Operation.VARIANT_READ)
  public Response plan(@PathParam("key") String roadmap, @PathParam("variant") String variant) {
    TimelineAnswer plan =
        reading.timeline(
            roadmap, variant, known -> request.evaluatePreconditions(tag(known)) != null);
    Response.ResponseBuilder answer =
        plan.details() == null ? Response.notModified() : Response.ok(plan.details());
    return answer
        .tag(tag(plan.fingerprint()))
        .header("Cache-Control", PlanResource.CACHING)
        .build();
  }

  private static EntityTag tag(String fingerprint) {
    return new EntityTag(fingerprint, true);
  }

  @POST
  @Path("{variant}/items/{item: .+}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.VARIANT_KEEP)
  public ShiftAnswer move(
      @PathParam("key") String roadmap,
      @PathParam("variant") String variant,
      @PathParam("item") String item,
      MoveRequest wish) {
    requireBody(wish);
    return ShiftAnswer.of(
        planning.move(
            new VariantPlanningService.MoveIn(roadmap, variant, item, wish.move(), wish.isTrial())),
        language());
  }

  @POST
  @Path("{variant}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.VARIANT_KEEP)
  public ShiftAnswer shift(
      @PathParam("key") String roadmap,
      @PathParam("variant") String variant,
      PlanMovesResource.ShiftRequest wish) {
    requireBody(wish);
    return ShiftAnswer.of(
        planning.shift(
            new VariantPlanningService.ShiftIn(
                roadmap,
                variant,
                PlanMovesResource.keys(wish.keys()),
                new Shift(wish.shift(), wish.unit()),
                wish.version(),
                Boolean.TRUE.equals(wish.dryRun()))),
        language());
  }

  @POST
  @Path("{variant}/returns")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.VARIANT_KEEP)
  public VariantAnswer putBack(
      @PathParam("key") String roadmap, @PathParam("variant") String variant, ReturnRequest wish) {
    requireBody(wish);
    return VariantAnswer.of(
        planning.putBack(roadmap, variant, PlanMovesResource.keys(wish.keys())), language());
  }

  /** 409 when the plan or the copy is no longer what was seen: then nothing is adopted. */
  @POST
  @Path("{variant}/adoption")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftAnswer adopt(
      @PathParam("key") String roadmap,
      @PathParam("variant") String variant,
      AdoptionRequest wish) {
    requireBody(wish);
    return ShiftAnswer.of(
        adoption.adopt(
            new VariantAdoptionService.Adopt(
                roadmap,
                variant,
                wish.keys() == null ? null : PlanMovesResource.keys(wish.keys()),
                wish.version(),
                Boolean.TRUE.equals(wish.dryRun()))),
        language());
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
  }

  private VariantAnswer answer(String roadmap, String variant) {
    return VariantAnswer.of(reading.details(roadmap, variant), language());
  }

  private Locale language() {
    return Texts.locale(headers.getAcceptableLanguages());
  }
}
