// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.app.CalendarDetails;
import digital.konstanz.roadmap.scheduling.app.CalendarService;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Working days and holidays of the city. */
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
  @Inject private CalendarService service;

  /** Both ends inclusive. */
  @GET
  @Performs(Operation.STRATEGY_READ)
  public CalendarDetails days(@QueryParam("from") String from, @QueryParam("to") String to) {
    return service.days(new DateRange(day("from", from), day("to", to)));
  }

  private static LocalDate day(String field, String text) {
    try {
      return PlanDate.day(LocalDate.parse(text == null ? "" : text)).date();
    } catch (DateTimeParseException e) {
      throw RuleViolatedException.at(field, "calendar.no-date", text);
    } catch (RuleViolatedException e) {
      throw e.atField(field);
    }
  }
}
