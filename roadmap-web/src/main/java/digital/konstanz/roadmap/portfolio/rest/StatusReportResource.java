// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.portfolio.app.ReportDetails;
import digital.konstanz.roadmap.portfolio.app.ReportMeasure;
import digital.konstanz.roadmap.portfolio.app.StatusReportService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import digital.konstanz.roadmap.ui.rest.SeenVersion;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The short report of a measure: progress, expected end, one sentence, or that nothing changed. */
@Path("measures/{key}/report")
@Produces(MediaType.APPLICATION_JSON)
public class StatusReportResource {
  private static final Set<String> FIELDS =
      Set.of("progress", "forecastEnd", "text", "slipCategory", "slipReason");
  private static final String UNCHANGED = "unchanged";

  @Inject private StatusReportService service;
  @Inject private PageContext page;

  @GET
  @Performs(Operation.MEASURE_READ)
  public Response get(@PathParam("key") String key) {
    return answer(service.last(key));
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Performs(Operation.MEASURE_REPORT)
  public Response patch(
      @PathParam("key") String key, @HeaderParam("If-Match") String seen, ObjectNode body) {
    long version = SeenVersion.of(seen);
    if (body == null) {
      throw new RuleViolatedException("request.unreadable", "");
    }
    try {
      return answer(service.report(command(key, version, body)));
    } catch (StaleVersionException stale) {
      return Problem.of(412, "stale", Texts.of(page.getLocale()).get("error.stale"))
          .withCurrent(service.last(key))
          .response();
    }
  }

  private static Response answer(ReportDetails details) {
    return Response.ok(details).tag(String.valueOf(details.version())).build();
  }

  private static ReportMeasure command(String key, long version, ObjectNode body) {
    Set<String> given = new HashSet<>();
    body.fieldNames().forEachRemaining(given::add);
    boolean unchanged = given.remove(UNCHANGED) && body.get(UNCHANGED).asBoolean();
    for (String field : given) {
      if (!FIELDS.contains(field)) {
        throw RuleViolatedException.at(field, "field.unknown", field);
      }
    }
    return new ReportMeasure(
        key,
        version,
        given,
        progress(body),
        forecastEnd(body),
        text(body, "text"),
        category(body),
        text(body, "slipReason"),
        unchanged);
  }

  private static Integer progress(ObjectNode body) {
    JsonNode value = body.path("progress");
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.canConvertToExactIntegral()
        || !value.canConvertToInt()
        || value.intValue() < 0
        || value.intValue() > 100) {
      throw RuleViolatedException.at("progress", "percent.out-of-range", value.asText());
    }
    return value.intValue();
  }

  private static LocalDate forecastEnd(ObjectNode body) {
    JsonNode value = body.path("forecastEnd");
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    try {
      return LocalDate.parse(value.asText());
    } catch (DateTimeParseException e) {
      throw RuleViolatedException.at("forecastEnd", "date.unreadable", value.asText());
    }
  }

  private static SlipCategory category(ObjectNode body) {
    String name = text(body, "slipCategory");
    if (name == null) {
      return null;
    }
    return Arrays.stream(SlipCategory.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                RuleViolatedException.at(
                    "slipCategory",
                    "value.unreadable",
                    name,
                    Arrays.toString(SlipCategory.values())));
  }

  private static String text(ObjectNode body, String field) {
    JsonNode value = body.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }
}
