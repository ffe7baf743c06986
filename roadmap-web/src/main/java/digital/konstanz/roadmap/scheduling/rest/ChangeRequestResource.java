// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.portfolio.engine.ShiftUnit;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.app.DecidePlanChange;
import digital.konstanz.roadmap.scheduling.app.PlanChangeDecisionService;
import digital.konstanz.roadmap.scheduling.app.PlanChangeDetails;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import digital.konstanz.roadmap.scheduling.app.PlanChangeService;
import digital.konstanz.roadmap.scheduling.app.RequestPlanChange;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Requests to change a locked plan: ask, decide, withdraw. */
@Path("roadmaps/{key}/change-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangeRequestResource {

  @Inject private PlanChangeService requests;
  @Inject private PlanChangeDecisionService decisions;
  @Context private HttpHeaders headers;

  /** Planned days, both inclusive. */
  public record Range(LocalDate start, LocalDate end) {}

  /**
   * Body: one item ({@code key} with one of {@code start}, {@code end}, {@code shiftWorkingDays},
   * {@code range}), several by the same ({@code keys}, {@code shift}, {@code unit}), or each to its
   * own dates ({@code items}), and why.
   */
  public record Wish(
      String key,
      LocalDate start,
      LocalDate end,
      Integer shiftWorkingDays,
      Range range,
      List<WantedDates> items,
      List<String> keys,
      Integer shift,
      ShiftUnit unit,
      String reason,
      Boolean dryRun) {}

  /** Exactly these planned days; null asks that the item has no such date. */
  public record WantedDates(String key, LocalDate start, LocalDate end) {}

  /** Body of a request to release the lock. */
  public record Release(String reason) {}

  /** Body of a decision. */
  public record Decision(PlanChangeStatus status, String reason) {}

  /** Open ones first, then the newest first. */
  @GET
  @Performs(Operation.MEASURE_READ)
  public List<PlanChangeRow> list(@PathParam("key") String roadmap) {
    return requests.requests(roadmap);
  }

  @GET
  @Path("{request}")
  @Performs(Operation.MEASURE_READ)
  public Response get(@PathParam("key") String roadmap, @PathParam("request") String request) {
    return answer(requests.details(roadmap, request));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.PLAN_CHANGE_REQUEST)
  public ChangeRequestAnswer ask(@PathParam("key") String roadmap, Wish wish) {
    requireBody(wish);
    return ChangeRequestAnswer.of(requests.request(command(roadmap, wish)), locale());
  }

  /** Asks that the plan is not locked any more. */
  @POST
  @Path("releases")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.BASELINE_PROPOSE)
  public Response askForRelease(@PathParam("key") String roadmap, Release wish) {
    requireBody(wish);
    return VersionedAnswer.of(
        requests.requestRelease(roadmap, wish.reason()), PlanChangeRow::version);
  }

  /**
   * @param preview that of today's plan which was seen, needed for the approval of other dates
   */
  @PATCH
  @Path("{request}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.PLAN_CHANGE_DECIDE)
  public Response decide(
      @PathParam("key") String roadmap,
      @PathParam("request") String request,
      @QueryParam("preview") String preview,
      Decision decision) {
    long seen = VersionedAnswer.seen(headers);
    requireBody(decision);
    DecidePlanChange command =
        new DecidePlanChange(
            roadmap, request, seen, approved(decision), decision.reason(), preview);
    return VersionedAnswer.change(
        headers,
        () -> dto(decisions.decide(command)),
        () -> dto(requests.details(roadmap, request)),
        details -> details.request().version());
  }

  @POST
  @Path("{request}/withdrawal")
  @Performs(Operation.MEASURE_READ)
  public Response withdraw(@PathParam("key") String roadmap, @PathParam("request") String request) {
    return VersionedAnswer.of(requests.withdraw(roadmap, request), PlanChangeRow::version);
  }

  private static boolean approved(Decision decision) {
    if (decision.status() == null) {
      throw RuleViolatedException.at("status", "value.missing", "status");
    }
    return switch (decision.status()) {
      case APPROVED -> true;
      case REFUSED -> false;
      default ->
          throw RuleViolatedException.at(
              "status", "change-request.no-decision", decision.status().name());
    };
  }

  private static RequestPlanChange command(String roadmap, Wish wish) {
    boolean dryRun = Boolean.TRUE.equals(wish.dryRun());
    if (Stream.of(wish.key(), wish.keys(), wish.items()).filter(Objects::nonNull).count() > 1) {
      throw new RuleViolatedException("move.exactly-one");
    }
    if (wish.items() != null) {
      return new RequestPlanChange(
          roadmap, wish.reason(), null, null, places(wish.items()), List.of(), null, dryRun);
    }
    if (wish.keys() == null) {
      if (wish.key() == null) {
        throw RuleViolatedException.at("key", "value.missing", "key");
      }
      Move move = new Move(wish.start(), wish.end(), wish.shiftWorkingDays(), days(wish.range()));
      return new RequestPlanChange(
          roadmap, wish.reason(), wish.key(), move, List.of(), List.of(), null, dryRun);
    }
    List<String> keys = PlanMovesResource.keys(wish.keys());
    Shift shift = new Shift(wish.shift(), wish.unit());
    return new RequestPlanChange(
        roadmap, wish.reason(), null, null, List.of(), keys, shift, dryRun);
  }

  /** Of an item that is named twice the last counts. */
  private static List<Placed> places(List<WantedDates> items) {
    Map<String, Placed> places = new LinkedHashMap<>();
    for (WantedDates item : items) {
      String key = item == null ? null : item.key();
      places.put(key, item == null ? null : new Placed(key, item.start(), item.end()));
    }
    PlanMovesResource.keys(new ArrayList<>(places.keySet()));
    return List.copyOf(places.values());
  }

  private static DateRange days(Range range) {
    if (range == null) {
      return null;
    }
    if (range.start() == null || range.end() == null) {
      throw RuleViolatedException.at(
          "range", "value.missing", range.start() == null ? "start" : "end");
    }
    return new DateRange(range.start(), range.end());
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
  }

  private Response answer(PlanChangeDetails details) {
    return VersionedAnswer.of(dto(details), dto -> dto.request().version());
  }

  private ChangeRequestDto dto(PlanChangeDetails details) {
    return ChangeRequestDto.of(details, locale());
  }

  private Locale locale() {
    return Texts.locale(headers.getAcceptableLanguages());
  }
}
