// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture.offenders.portfolio.web;

import digital.konstanz.roadmap.portfolio.Measure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that shows an entity and declares nothing. */
@Path("offender")
public class EntityResource {
  @GET
  public Measure get() {
    return null;
  }
}
