// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.app.ReviewNoteService;
import digital.konstanz.roadmap.reporting.app.ReviewNotes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What readers said about a measure, and who has seen it. */
@Path("measures/{key}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewNoteResource {

  @Inject private ReviewNoteService notes;

  @GET
  @Performs(Operation.MEASURE_READ)
  public ReviewNotes list(@PathParam("key") String key) {
    return notes.notes(key);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes comment(@PathParam("key") String key, Map<String, Object> values) {
    return notes.comment(key, values);
  }

  /** Other words for the caller's own. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes reword(
      @PathParam("key") String key, @PathParam("id") String id, Map<String, Object> values) {
    return notes.reword(key, id, values);
  }

  /** Only the caller's own. */
  @DELETE
  @Path("{id}")
  @Performs(Operation.MEASURE_COMMENT)
  public ReviewNotes removeComment(@PathParam("key") String key, @PathParam("id") String id) {
    return notes.removeComment(key, id);
  }
}
