// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.ui.rest.Json;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Plans as {@code GET /roadmaps/{key}/plan} answers them. */
final class GanttPlans {

  private static final List<String> FIELDS =
      List.of(
          "key",
          "kind",
          "parent",
          "title",
          "start",
          "end",
          "startPrecision",
          "endPrecision",
          "forecastStart",
          "forecastEnd",
          "actualStart",
          "actualEnd",
          "progress",
          "status",
          "lead",
          "light",
          "critical",
          "totalFloat",
          "baselineStart",
          "baselineEnd");

  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<Map<String, Object>> links = new ArrayList<>();
  private final List<Map<String, Object>> deadlines = new ArrayList<>();
  private final List<Map<String, Object>> drivers = new ArrayList<>();
  private int version = 1;

  static GanttPlans empty() {
    return new GanttPlans();
  }

  /** Two fields, two focal points, four measures, a work package, a gate, a link, a deadline. */
  static GanttPlans small() {
    GanttPlans plan = new GanttPlans();
    plan.row("F1", "FIELD", null, "Online-Dienste", Map.of());
    plan.row("S1", "FOCAL_POINT", "F1", "Anträge", Map.of());
    plan.row("A-1", "MEASURE", "S1", "Wohngeld online", measure("2026-09-01", "2027-01-29"));
    plan.row("A-1/G2", "GATE", "A-1", "Freigabe", point("2026-10-01", "REACHED"));
    plan.row("A-1.1", "WORK_PACKAGE", "A-1", "Konzept", measure("2026-09-01", "2026-10-30"));
    plan.row("A-2", "MEASURE", "S1", "Bauantrag online", measure("2027-02-01", "2027-08-31"));
    plan.row("F2", "FIELD", null, "Technische Basis", Map.of());
    plan.row("S2", "FOCAL_POINT", "F2", "Netze", Map.of());
    plan.row("B-1", "MEASURE", "S2", "Glasfaser", Map.of("status", "IDEA", "lead", "IT"));
    plan.row("B-2", "MEASURE", "S2", "Schnittstellen", measure("2026-06-01", "2026-12-18"));
    plan.last().putAll(Map.of("forecastEnd", "2027-01-22", "baselineEnd", "2026-12-11"));
    plan.last().putAll(Map.of("baselineStart", "2026-06-01", "lead", "IT", "light", "RED"));
    plan.last().put("progress", null);
    plan.link("A-1", "A-2");
    plan.last().put("totalFloat", 4);
    plan.deadline("OZG", "2027-06-30", "A-1", "A-2");
    plan.drivers.add(Map.of("key", "BSIG", "measures", List.of("A-1", "B-2")));
    plan.drivers.add(Map.of("key", "OZG", "measures", List.of("A-1", "A-2")));
    return plan;
  }

  /** Ten fields with ten focal points each, filled with measures over ten years. */
  static GanttPlans big(int size, int linkCount) {
    GanttPlans plan = new GanttPlans();
    Random random = new Random(5);
    List<String> keys = new ArrayList<>();
    LocalDate first = LocalDate.of(2024, 1, 1);
    int perFocalPoint = (size - 110) / 100;
    for (int f = 0; f < 10; f++) {
      plan.row("F" + f, "FIELD", null, "Handlungsfeld " + f, Map.of());
      for (int s = 0; s < 10; s++) {
        String home = "F" + f + "." + s;
        plan.row(home, "FOCAL_POINT", "F" + f, "Schwerpunkt " + home, Map.of());
        boolean tail = f == 9 && s == 9;
        for (int m = 0; tail ? plan.rows.size() < size : m < perFocalPoint; m++) {
          LocalDate start = first.plusDays(random.nextInt(3300));
          LocalDate end = start.plusDays(5 + random.nextInt(400));
          keys.add("M-" + keys.size());
          plan.row(
              keys.get(keys.size() - 1),
              "MEASURE",
              home,
              "Maßnahme " + keys.size() + " mit längerem Titel",
              measure(start.toString(), end.toString()));
          plan.last().put("baselineStart", start.toString());
          plan.last().put("baselineEnd", end.minusDays(random.nextInt(3) * 7L).toString());
        }
      }
    }
    for (int i = 0; i < linkCount; i++) {
      int from = random.nextInt(keys.size() - 60);
      plan.link(keys.get(from), keys.get(from + 1 + random.nextInt(59)));
    }
    return plan;
  }

  GanttPlans renamed(String key, String title) {
    rows.stream().filter(row -> row.get("key").equals(key)).forEach(row -> row.put("title", title));
    version++;
    return this;
  }

  int version() {
    return version;
  }

  String json() {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("version", version);
    plan.put("asOf", "2026-11-16");
    plan.put("rows", rows);
    plan.put("links", links);
    plan.put("deadlines", deadlines);
    plan.put("drivers", drivers);
    plan.put("nearFloat", 5);
    plan.put("holidays", List.of(Map.of("date", "2026-12-25", "name", "1. Weihnachtstag")));
    try {
      return Json.MAPPER.writeValueAsString(plan);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(
      String key, String kind, String parent, String title, Map<String, Object> values) {
    Map<String, Object> row = new LinkedHashMap<>();
    FIELDS.forEach(field -> row.put(field, null));
    row.putAll(values);
    row.put("key", key);
    row.put("kind", kind);
    row.put("parent", parent);
    row.put("title", title);
    rows.add(row);
  }

  private Map<String, Object> last() {
    return rows.get(rows.size() - 1);
  }

  private void link(String from, String to) {
    links.add(Map.of("key", "L" + links.size(), "from", from, "to", to, "type", "FS", "lag", 0));
  }

  private void deadline(String driver, String date, String... measures) {
    deadlines.add(
        Map.of(
            "driver",
            driver,
            "date",
            date,
            "title",
            "Leistungen online",
            "binding",
            true,
            "measures",
            List.of(measures)));
  }

  private static Map<String, Object> measure(String start, String end) {
    return Map.of(
        "start",
        start,
        "end",
        end,
        "startPrecision",
        "DAY",
        "endPrecision",
        "DAY",
        "status",
        "RUNNING",
        "lead",
        "STD",
        "progress",
        40);
  }

  private static Map<String, Object> point(String day, String status) {
    return Map.of("start", day, "end", day, "status", status);
  }
}
