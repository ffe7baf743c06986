// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.prioritisation.app.PrioritisationService;
import digital.konstanz.roadmap.prioritisation.app.RankingMethod;
import digital.konstanz.roadmap.prioritisation.app.RankingRow;
import digital.konstanz.roadmap.prioritisation.engine.Ahp;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Rankings of measures and what they hang on. */
@Path("prioritisation")
@Produces(MediaType.APPLICATION_JSON)
public class PrioritisationResource {
  @Inject private PrioritisationService service;

  /** By rank; what is not computable comes at the end. */
  @GET
  @Path("ranking")
  @Performs(Operation.PRIORITISATION_READ)
  public List<RankingRow> ranking(
      @QueryParam("roadmap") String roadmap, @QueryParam("method") String method) {
    return service.ranking(roadmap, RankingMethod.of(method));
  }

  @GET
  @Path("sensitivity")
  @Performs(Operation.PRIORITISATION_READ)
  public SensitivityDto sensitivity(@QueryParam("roadmap") String roadmap) {
    return SensitivityDto.of(service.sensitivity(roadmap), service.tippingPoints(roadmap));
  }

  /** Weights from pairwise comparisons; changes nothing. */
  @POST
  @Path("ahp")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.PRIORITISATION_CALCULATE)
  public Ahp.Result ahp(AhpQuestion question) {
    return service.weights(question == null ? null : question.matrix());
  }
}
