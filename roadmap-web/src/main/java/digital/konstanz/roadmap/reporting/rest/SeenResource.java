// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.app.ReviewNoteService;
import digital.konstanz.roadmap.reporting.app.ReviewNotes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** That the caller has seen where a measure stands. */
@Path("measures/{key}/seen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeenResource {

  @Inject private ReviewNoteService notes;

  @PUT
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes see(@PathParam("key") String key) {
    return notes.see(key);
  }

  @DELETE
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes unsee(@PathParam("key") String key) {
    return notes.unsee(key);
  }
}
