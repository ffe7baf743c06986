// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.FileExport;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Roadmaps as files. */
@Path("roadmaps/{key}/exports")
public class ExportResource {

  private static final List<String> BINARY =
      List.of("application/pdf", "application/vnd.openxmlformats", "image/png");

  @Inject @Any private Instance<FileExport> exports;

  /** What was filtered is what comes. */
  @GET
  @Path("{format}")
  @Performs(Operation.PLAN_EXPORT)
  public Response export(
      @PathParam("key") String key, @PathParam("format") String format, @Context UriInfo uri) {
    ExportedFile file =
        exports.stream()
            .filter(each -> each.formats().contains(format))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("export", format))
            .export(key, format, uri.getQueryParameters());
    return Response.ok(file.content(), typed(file.mediaType()))
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static String typed(String mediaType) {
    boolean binary = BINARY.stream().anyMatch(mediaType::startsWith);
    return binary ? mediaType : mediaType + ";charset=utf-8";
  }
}
