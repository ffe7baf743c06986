// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.TableDetails;
import digital.konstanz.roadmap.portfolio.app.TableService;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The table of a roadmap's measures. */
@Path("roadmaps/{key}/table")
@Produces(MediaType.APPLICATION_JSON)
public class TableResource {
  private static final String ALWAYS_ASK = "private, no-cache";

  @Inject private TableService table;

  /** All rows at once; 304 while neither the plan nor what the caller may see has changed. */
  @GET
  @Performs(Operation.MEASURE_READ)
  public Response read(
      @PathParam("key") String roadmap, @Context Request request, @Context HttpHeaders headers) {
    Locale locale = Texts.locale(headers.getAcceptableLanguages());
    EntityTag tag = new EntityTag(table.stamp(roadmap) + "-" + locale.getLanguage());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(labelled(roadmap, locale)).tag(tag) : unchanged;
    return answer.header("Cache-Control", ALWAYS_ASK).header("Vary", "Accept-Language").build();
  }

  private TableDetails labelled(String roadmap, Locale locale) {
    TableDetails read = table.read(roadmap);
    return new TableDetails(
        read.version(),
        read.asOf(),
        new TableLabels(Texts.of(locale)).on(read.columns()),
        read.rows());
  }
}
