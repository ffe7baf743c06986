// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.CityDetails;
import digital.konstanz.roadmap.scheduling.app.CityService;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Name and Land of the city, closing days, hours of a day, days of a full post. */
@Path("city")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CityResource {

  @Inject private CityService city;
  @Context private HttpHeaders headers;

  @GET
  @Performs(Operation.MASTER_DATA_READ)
  public Response details() {
    return VersionedAnswer.of(city.city(), CityDetails::version);
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Performs(Operation.MASTER_DATA_EDIT)
  public Response change(Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers, () -> city.change(seen, values), city::city, CityDetails::version);
  }
}
