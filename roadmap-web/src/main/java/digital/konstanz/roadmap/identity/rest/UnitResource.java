// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.app.UnitDetails;
import digital.konstanz.roadmap.identity.app.UnitService;
import digital.konstanz.roadmap.ui.Texts;
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
import java.util.List;
import java.util.Map;

/** Units of the city: read, make, revise, many at once from a pasted table. */
@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

  @Inject private UnitService units;
  @Context private HttpHeaders headers;

  /**
   * @param dryRun nothing is written unless this is false
   */
  public record TableRequest(String table, Boolean dryRun) {}

  /** Depth first, each level by key; external units at the end. */
  @GET
  @Performs(Operation.MASTER_DATA_READ)
  public List<UnitDetails> list() {
    return units.units();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MASTER_DATA_EDIT)
  public Response create(Map<String, Object> values) {
    return VersionedAnswer.of(units.create(values), UnitDetails::version);
  }

  @GET
  @Path("{key}")
  @Performs(Operation.MASTER_DATA_READ)
  public Response details(@PathParam("key") String key) {
    return VersionedAnswer.of(units.unit(key), UnitDetails::version);
  }

  @PATCH
  @Path("{key}")
  @Consumes("application/merge-patch+json")
  @Performs(Operation.MASTER_DATA_EDIT)
  public Response change(@PathParam("key") String key, Map<String, Object> values) {
    long seen = VersionedAnswer.seen(headers);
    return VersionedAnswer.change(
        headers,
        () -> units.change(key, seen, values),
        () -> units.unit(key),
        UnitDetails::version);
  }

  /** Lines that are refused are left out; the others are written as one step. */
  @POST
  @Path("tables")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs(Operation.MASTER_DATA_EDIT)
  public UnitTableDto table(TableRequest request) {
    String table = request == null ? null : request.table();
    boolean write = request != null && Boolean.FALSE.equals(request.dryRun());
    Texts texts = Texts.of(Texts.locale(headers.getAcceptableLanguages()));
    return UnitTableDto.of(write ? units.take(table) : units.preview(table), write, texts);
  }
}
