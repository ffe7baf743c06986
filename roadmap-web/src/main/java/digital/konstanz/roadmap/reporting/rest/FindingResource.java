// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.app.FindingsService;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the rules find in a plan. */
@Path("findings")
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {
  @Inject private FindingsService service;

  /** By code, then by subject. */
  @GET
  @Performs(Operation.FINDINGS_READ)
  public List<FindingDto> findings(
      @QueryParam("roadmap") String roadmap, @Context HttpHeaders headers) {
    FindingTexts texts = new FindingTexts(Texts.locale(headers.getAcceptableLanguages()));
    return service.findings(roadmap).stream()
        .map(finding -> FindingDto.of(finding, texts))
        .toList();
  }
}
