// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
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
  @Inject private LevellingSheet sheet;
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

  /** What moves and what stays, to look at elsewhere. */
  @GET
  @Path("{job}/csv")
  @Produces("text/csv")
  @Performs(Operation.PLAN_LEVEL)
  public Response csv(@PathParam("key") String roadmap, @PathParam("job") String job) {
    ExportedFile file = sheet.csv(roadmap, job);
    return Response.ok(file.content(), file.mediaType() + ";charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /**
   * Everything at once, or nothing: 409 when the plan has changed meanwhile, or the caller may not
   * move all of it any more. The answer names the measures that now ask for a reason.
   */
  @POST
  @Path("{job}/application")
  @Performs(Operation.PLAN_LEVEL)
  public ShiftAnswer apply(@PathParam("key") String roadmap, @PathParam("job") String job) {
    return ShiftAnswer.of(jobs.apply(roadmap, job), language());
  }

  private Locale language() {
    return Texts.locale(headers.getAcceptableLanguages());
  }
}
