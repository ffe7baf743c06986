// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.MeasureChoices;
import digital.konstanz.roadmap.portfolio.app.MeasureChoicesService;
import digital.konstanz.roadmap.portfolio.app.RecycleBinService;
import digital.konstanz.roadmap.portfolio.app.RoadmapKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The roadmaps of the installation. */
@Path("roadmaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoadmapResource {

  @Inject private RoadmapKeys roadmaps;
  @Inject private MeasureChoicesService choices;
  @Inject private RecycleBinService bin;

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
}
