// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.exchange.app.EmptyRoadmapService;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.MeasureChoices;
import digital.konstanz.roadmap.portfolio.app.MeasureChoicesService;
import digital.konstanz.roadmap.portfolio.app.RecycleBinService;
import digital.konstanz.roadmap.portfolio.app.RoadmapKeys;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The roadmaps of the installation. */
@Path("roadmaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoadmapResource {

  @Inject private RoadmapKeys roadmaps;
  @Inject private MeasureChoicesService choices;
  @Inject private RecycleBinService bin;
  @Inject private EmptyRoadmapService empty;

  /** Title, and what keys begin with; without it one is made from the title. */
  public record NewRoadmapDto(String title, String keyPrefix) {}

  @GET
  @Performs(Operation.ROADMAP_LIST)
  public List<RoadmapKeys.RoadmapRow> list() {
    return roadmaps.list();
  }

  /** What the fields of a measure of this roadmap can refer to. */
  @GET
  @Path("{key}/choices")
  @Performs(Operation.MEASURE_READ)
  public MeasureChoices choices(@PathParam("key") String key) {
    return choices.of(key);
  }

  /** Drafts that can be brought back. */
  @GET
  @Path("{key}/recycle-bin")
  @Performs(Operation.MEASURE_DELETE)
  public List<RecycleBinService.RecycledRow> recycled(@PathParam("key") String key) {
    return bin.list(key);
  }

  /** A new one without content. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.ROADMAP_CREATE)
  public Response create(NewRoadmapDto wish) {
    if (wish == null) {
      throw new RuleViolatedException("request.unreadable", "{}");
    }
    return Response.status(201).entity(empty.create(wish.title(), wish.keyPrefix())).build();
  }
}
