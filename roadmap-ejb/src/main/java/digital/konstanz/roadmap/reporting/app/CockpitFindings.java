// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.UnitFacts;
import digital.konstanz.roadmap.shared.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings by code; of a single unit only what is about its measures or its load. */
final class CockpitFindings {

  private CockpitFindings() {}

  static List<FindingGroup> groups(
      PlanView plan, List<Finding> findings, List<ItemFacts> measures, CockpitQuestion question) {
    Set<String> keys = measures.stream().map(ItemFacts::key).collect(Collectors.toSet());
    Map<String, List<Finding>> byCode =
        findings.stream()
            .filter(
                finding ->
                    question.unit() == null || concerns(finding, plan, keys, question.unit()))
            .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(
            entry ->
                new FindingGroup(
                    entry.getKey(),
                    entry.getValue().get(0).severity(),
                    entry.getValue().stream().map(finding -> row(plan, finding)).toList()))
        .toList();
  }

  private static boolean concerns(
      Finding finding, PlanView plan, Set<String> measures, String unit) {
    String measure = plan.measureOf(finding.subject());
    return measure != null && measures.contains(measure)
        || finding.subject().startsWith(unit + "/");
  }

  private static FindingGroup.FindingRow row(PlanView plan, Finding finding) {
    ItemFacts item = plan.visible(finding.subject());
    UnitFacts unit = plan.facts().units().get(finding.subject().replaceFirst("/.*", ""));
    String title = item != null ? item.title() : unit == null ? null : unit.name();
    return new FindingGroup.FindingRow(
        finding.subject(),
        title,
        item == null ? null : plan.measureOf(item.key()),
        new ArrayList<>(finding.values().values()));
  }
}
