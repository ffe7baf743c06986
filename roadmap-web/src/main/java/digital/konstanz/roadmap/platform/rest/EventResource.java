// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Credential;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.RoadmapKeys;
import digital.konstanz.roadmap.ui.security.SignInFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Server-sent events of one roadmap, or of all for {@code *}. */
@Path("events")
@RequestScoped
public class EventResource {

  @Inject private LiveEvents live;
  @Inject private RoadmapKeys roadmaps;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Performs(Operation.MEASURE_READ)
  public void listen(
      @QueryParam("roadmap") String roadmap,
      @Context SseEventSink sink,
      @Context Sse sse,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    Credential credential = (Credential) request.getAttribute(SignInFilter.CREDENTIAL);
    live.add(roadmaps.idOf(roadmap), credential, sink, sse);
  }
}
