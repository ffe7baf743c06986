// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.OwnFieldDetails;
import digital.konstanz.roadmap.portfolio.app.OwnFieldFilter;
import digital.konstanz.roadmap.portfolio.app.OwnFieldMatchService;
import digital.konstanz.roadmap.portfolio.app.OwnFieldMatches;
import digital.konstanz.roadmap.portfolio.app.OwnFieldService;
import digital.konstanz.roadmap.ui.rest.VersionedAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Own fields of a roadmap. */
@Path("roadmaps/{key}/own-fields")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnFieldResource {

  @Inject private OwnFieldService fields;
  @Inject private OwnFieldMatchService matching;
  @Context private HttpHeaders headers;

  /** In manual order, then by name; retired ones too. */
  @GET
  @Performs(Operation.MASTER_DATA_READ)
  public List<OwnFieldDetails> list(@PathParam("key") String roadmap) {
    return fields.fields(roadmap);
  }

  /**
   * The fields that a filter offers and, with parameters {@code own.<name>}, the keys of the
   * measures that have such values; see {@link OwnFieldFilter}.
   */
  @GET
  @Path("matches")
  @Performs(Operation.MEASURE_READ)
  public OwnFieldMatches matches(@PathParam("key") String roadmap, @Context UriInfo uri) {
    return matching.matches(roadmap, new OwnFieldFilter(uri.getQueryParameters()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response create(@PathParam("key") String roadmap, Map<String, Object> values) {
    return VersionedAnswer.of(fields.create(roadmap, values), OwnFieldDetails::version);
  }

  @PATCH
  @Path("{id}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.PLANNING_RULES_EDIT)
  public Response change(
      @PathParam("key") String roadmap, @PathParam("id") String id, Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers,
        () -> fields.change(roadmap, id, seen, values),
        () -> fields.field(roadmap, id),
        OwnFieldDetails::version);
  }
}
