// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.BaselineComparisonService;
import digital.konstanz.roadmap.scheduling.app.BaselineRow;
import digital.konstanz.roadmap.scheduling.app.BaselineService;
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
import java.util.List;
import java.util.Map;

/** Kept plans of a roadmap: propose, decide, compare. */
@Path("roadmaps/{key}/baselines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BaselineResource {

  @Inject private BaselineService baselines;
  @Inject private BaselineComparisonService comparisons;
  @Context private HttpHeaders headers;

  /** The newest first. */
  @GET
  @Performs(Operation.MEASURE_READ)
  public List<BaselineRow> list(@PathParam("key") String roadmap) {
    return baselines.baselines(roadmap);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.BASELINE_PROPOSE)
  public Response propose(@PathParam("key") String roadmap, Map<String, Object> values) {
    return VersionedAnswer.of(baselines.propose(roadmap, values), BaselineRow::version);
  }

  /** Without {@code from} the approved plan, without {@code to} the plan of today. */
  @GET
  @Path("comparison")
  @Performs(Operation.MEASURE_READ)
  public ComparisonDto compare(
      @PathParam("key") String roadmap,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    return ComparisonDto.of(comparisons.compare(roadmap, from, to));
  }

  @GET
  @Path("{baseline}")
  @Performs(Operation.MEASURE_READ)
  public Response get(@PathParam("key") String roadmap, @PathParam("baseline") String baseline) {
    return VersionedAnswer.of(baselines.row(roadmap, baseline), BaselineRow::version);
  }

  @PATCH
  @Path("{baseline}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.BASELINE_DECIDE)
  public Response decide(
      @PathParam("key") String roadmap,
      @PathParam("baseline") String baseline,
      Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers,
        () -> baselines.decide(roadmap, baseline, seen, values),
        () -> baselines.row(roadmap, baseline),
        BaselineRow::version);
  }
}
