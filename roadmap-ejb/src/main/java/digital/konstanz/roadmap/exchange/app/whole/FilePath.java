// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the file of a whole roadmap, like {@code measures[3].work_packages[0]}, cut to the
 * part that becomes an object of its own.
 *
 * @param path empty when the place belongs to no object
 * @param kind null when the place belongs to no object
 */
record FilePath(String path, Kind kind) {
  private static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?\\.?");
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("meta", Kind.ROADMAP),
          Map.entry("vision", Kind.VISION),
          Map.entry("strategic_goals", Kind.STRATEGIC_GOAL),
          Map.entry("fields_of_action", Kind.FIELD_OF_ACTION),
          Map.entry("focal_points", Kind.FOCAL_POINT),
          Map.entry("departments", Kind.ORG_UNIT),
          Map.entry("framework_conditions", Kind.FRAMEWORK_CONDITION),
          Map.entry("legal_drivers", Kind.LEGAL_DRIVER),
          Map.entry("task_review", Kind.REVIEW_PROPOSAL),
          Map.entry("processes", Kind.BUSINESS_PROCESS),
          Map.entry("online_services", Kind.ONLINE_SERVICE),
          Map.entry("criteria", Kind.CRITERIA_CATALOGUE),
          Map.entry("gates", Kind.GATE_DEFINITION),
          Map.entry("own_fields", Kind.OWN_FIELD),
          Map.entry("measures", Kind.MEASURE),
          Map.entry("work_packages", Kind.WORK_PACKAGE),
          Map.entry("milestones", Kind.MILESTONE),
          Map.entry("depends_on", Kind.PLAN_LINK),
          Map.entry("comments", Kind.REVIEW_COMMENT),
          Map.entry("scenarios", Kind.SCENARIO),
          Map.entry("committees", Kind.COMMITTEE),
          Map.entry("rules", Kind.WORKING_RULE),
          Map.entry("decisions", Kind.RESOLUTION),
          Map.entry("workshop", Kind.WORKSHOP),
          Map.entry("further_workshops", Kind.WORKSHOP),
          Map.entry("kpis", Kind.KPI),
          Map.entry("risks", Kind.RISK),
          Map.entry("budget_cycles", Kind.BUDGET_CYCLE),
          Map.entry("budget_envelope_eur", Kind.ENVELOPE),
          Map.entry("baselines", Kind.BASELINE),
          Map.entry("status_quo", Kind.STATUS_QUO),
          Map.entry("grants", Kind.FUNDING_GRANT),
          Map.entry("closing_days", Kind.CALENDAR),
          Map.entry("house_rules", Kind.HOUSE_RULES));

  /** The object that a problem at this place concerns. */
  static FilePath of(String place) {
    String path = "";
    Kind kind = null;
    Matcher step = STEP.matcher(place == null ? "" : place);
    while (step.find()) {
      Kind found = KINDS.get(step.group(1));
      boolean first = step.start() == 0;
      if (found != null && (first || step.group(2) != null)) {
        path = place.substring(0, step.group(2) == null ? step.end(1) : step.end(2) + 1);
        kind = found;
      }
    }
    return new FilePath(path, kind);
  }

  /** The part of the file at this place; null when there is none. */
  FileNode in(FileNode tree) {
    FileNode at = kind == null ? null : tree;
    for (String step : steps()) {
      at = step.matches("\\d+") ? item(at, Integer.parseInt(step)) : entry(at, step);
    }
    return at;
  }

  private List<String> steps() {
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      steps.add(step.group(1));
      if (step.group(2) != null) {
        steps.add(step.group(2));
      }
    }
    return steps;
  }

  private static FileNode item(FileNode list, int place) {
    return list instanceof FileNode.Items items && place < items.values().size()
        ? items.values().get(place)
        : null;
  }

  private static FileNode entry(FileNode entries, String name) {
    return entries instanceof FileNode.Entries found ? found.values().get(name) : null;
  }
}
