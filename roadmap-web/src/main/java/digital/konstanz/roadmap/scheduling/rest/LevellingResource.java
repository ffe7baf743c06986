// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.LevellingJobs;
import digital.konstanz.roadmap.scheduling.app.LevellingOptions;
import digital.konstanz.roadmap.scheduling.app.LevellingService;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Levelling of a roadmap: ask for a proposal, look at it, apply it. */
@Path("roadmaps/{key}/levelling")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LevellingResource {

  @Inject private LevellingService levelling;
  @Inject private LevellingJobs jobs;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  /** What can be chosen. */
  @GET
  @Performs(Operation.PLAN_LEVEL)
  public LevellingOptions options(@PathParam("key") String roadmap) {
    return levelling.options(roadmap);
  }

  /** 202 with the job's address; the proposal is below that of the roadmap. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.PLAN_LEVEL)
  public Response start(@PathParam("key") String roadmap, Map<String, Object> values) {
    UUID job = jobs.submit(roadmap, values);
    return Response.accepted(Map.of("job", job))
        .location(uri.getBaseUriBuilder().path("jobs").path(job.toString()).build())
        .build();
  }

  @GET
  @Path("{job}")
  @Performs(Operation.PLAN_LEVEL)
  public LevellingAnswer proposal(@PathParam("key") String roadmap, @PathParam("job") String job) {
    return LevellingAnswer.of(jobs.details(roadmap, job), language());
  }

  /** Everything at once, or nothing: 409 when the plan has changed meanwhile. */
  @POST
  @Path("{job}/application")
  @Performs(Operation.PLAN_LEVEL)
  public MoveAnswer apply(@PathParam("key") String roadmap, @PathParam("job") String job) {
    return MoveAnswer.of(jobs.apply(roadmap, job), language());
  }

  private Locale language() {
    return Texts.locale(headers.getAcceptableLanguages());
  }
}
