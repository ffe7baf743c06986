// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.jobs.JobRow;
import digital.konstanz.roadmap.platform.jobs.JobService;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The caller's own jobs. */
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
  @Inject private JobService jobs;

  @GET
  @Path("{id}")
  @Performs(Operation.OWN_ACCOUNT)
  public JobRow get(@PathParam("id") String id) {
    return jobs.find(uuid(id));
  }

  /** Asks the job to stop; the answer says where it stands now. */
  @POST
  @Path("{id}/cancel")
  @Performs(Operation.OWN_ACCOUNT)
  public JobRow cancel(@PathParam("id") String id) {
    return jobs.cancel(uuid(id));
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("job", id);
    }
  }
}
