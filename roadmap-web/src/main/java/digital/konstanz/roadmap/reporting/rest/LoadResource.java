// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.reporting.app.FindingsService;
import digital.konstanz.roadmap.reporting.app.LoadRow;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Load against capacity. */
@Path("load")
@Produces(MediaType.APPLICATION_JSON)
public class LoadResource {
  @Inject private FindingsService service;

  /**
   * Every city unit in every year of the plan, by unit and year; with a period in every one of
   * them, and judged.
   */
  @GET
  @Performs(Operation.LOAD_READ)
  public List<?> load(@QueryParam("roadmap") String roadmap, @QueryParam("period") String period) {
    if (period == null || period.isBlank()) {
      return service.load(roadmap, CalendarPeriod.YEAR).stream().map(LoadDto::of).toList();
    }
    List<LoadRow> rows = service.load(roadmap, CalendarPeriod.named("period", period));
    return rows.stream().map(PeriodLoadDto::of).toList();
  }
}
