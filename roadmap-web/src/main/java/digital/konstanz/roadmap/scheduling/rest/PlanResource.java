// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.OwnFieldFilter;
import digital.konstanz.roadmap.portfolio.app.OwnFieldMatchService;
import digital.konstanz.roadmap.scheduling.app.TimelineAnswer;
import digital.konstanz.roadmap.scheduling.app.TimelineFilter;
import digital.konstanz.roadmap.scheduling.app.TimelineService;
import digital.konstanz.roadmap.ui.rest.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** The plan of a roadmap; an unchanged one costs one statement and no rows. */
@Path("roadmaps/{key}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

  static final String CACHING = "private, no-cache";

  @Inject private TimelineService timeline;
  @Inject private OwnFieldMatchService ownFields;
  @Context private Request request;
  @Context private UriInfo uri;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  @QueryParam("unit")
  private String unit;

  @QueryParam("field")
  private String field;

  @QueryParam("status")
  private String status;

  @QueryParam("baseline")
  private String baseline;

  @GET
  @Performs(Operation.MEASURE_READ)
  public Response plan(@PathParam("key") String key) {
    TimelineFilter filter =
        new TimelineFilter(
            Requests.date("from", from),
            Requests.date("to", to),
            Requests.list(unit),
            Requests.list(field),
            Requests.constants("status", status, MeasureStatus.class),
            baseline,
            among(key));
    // An unchanged plan without a filter never comes here: UnchangedPlan has answered.
    TimelineAnswer plan = timeline.plan(key, filter, tag -> !filter.isNone() && held(tag));
    Response.ResponseBuilder answer =
        plan.details() == null ? Response.notModified() : Response.ok(plan.details());
    return answer.tag(PlanTag.of(plan.fingerprint())).header("Cache-Control", CACHING).build();
  }

  /** Null unless own fields are asked for. */
  private Set<String> among(String roadmap) {
    OwnFieldFilter own = new OwnFieldFilter(uri.getQueryParameters());
    return own.isNone() ? null : Set.copyOf(ownFields.matches(roadmap, own).keys());
  }

  private boolean held(String fingerprint) {
    return request.evaluatePreconditions(PlanTag.of(fingerprint)) != null;
  }
}
