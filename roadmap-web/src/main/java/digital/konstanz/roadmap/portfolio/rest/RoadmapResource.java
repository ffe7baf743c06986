// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.RoadmapKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The roadmaps of the installation. */
@Path("roadmaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoadmapResource {

  @Inject private RoadmapKeys roadmaps;

  @GET
  @Performs(Operation.ROADMAP_LIST)
  public List<RoadmapKeys.RoadmapRow> list() {
    return roadmaps.list();
  }
}
