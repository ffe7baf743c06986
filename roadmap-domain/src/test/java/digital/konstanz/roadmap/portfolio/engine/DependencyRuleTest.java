// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyRuleTest {
  private final DependencyRule rule =
      new DependencyRule(ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()));

  /** The predecessor lies from Monday 2 to Friday 13 March 2026. */
  @ParameterizedTest
  @CsvSource({
    // type, lag, calendar days, successor's start, its end, violated
    "FS,0,false,2026-03-13,2026-04-30,true",
    "FS,0,false,2026-03-14,2026-04-30,false",
    "FS,2,false,2026-03-17,2026-04-30,true",
    "FS,2,false,2026-03-18,2026-04-30,false",
    "FS,2,true,2026-03-15,2026-04-30,true",
    "FS,2,true,2026-03-16,2026-04-30,false",
    "FS,-3,false,2026-03-10,2026-04-30,true",
    "FS,-3,false,2026-03-11,2026-04-30,false",
    "SS,0,false,2026-03-01,2026-04-30,true",
    "SS,0,false,2026-03-02,2026-04-30,false",
    "SS,5,false,2026-03-06,2026-04-30,true",
    "SS,5,false,2026-03-09,2026-04-30,false",
    "FF,0,false,2026-01-01,2026-03-12,true",
    "FF,0,false,2026-01-01,2026-03-13,false",
    "SF,0,false,2026-01-01,2026-03-01,true",
    "SF,0,false,2026-01-01,2026-03-02,false"
  })
  void linkHoldsOrNot(
      LinkType type, int lag, boolean calendarDays, String start, String end, boolean violated) {
    Map<String, PlannedItem> items =
        Map.of(
            "A", Items.planned("A").from("2026-03-02", "2026-03-13").item(),
            "B", Items.planned("B").from(start, end).item());

    Optional<Finding> found =
        rule.check(new PlanLinkFacts("A", "B", type, lag, calendarDays), items);

    assertThat(found.isPresent()).isEqualTo(violated);
  }

  @Test
  void theForecastOfThePredecessorCountsAndIsNamed() {
    Map<String, PlannedItem> items =
        Map.of(
            "A", Items.running("A").from("2026-03-02", "2026-03-13").forecast("2026-03-20").item(),
            "B", Items.planned("B").from("2026-03-16", "2026-04-30").item());

    Finding found = follows(items).orElseThrow();

    assertThat(found.subject()).isEqualTo("B");
    assertThat(found.values())
        .containsExactly(
            Map.entry("predecessor", "A"),
            Map.entry("type", LinkType.FS),
            Map.entry("successorStart", LocalDate.of(2026, 3, 16)),
            Map.entry("predecessorEnd", LocalDate.of(2026, 3, 20)),
            Map.entry("basis", "FORECAST"));
  }

  @Test
  void aForecastEqualToThePlanIsThePlan() {
    Map<String, PlannedItem> items =
        Map.of(
            "A", Items.running("A").from("2026-03-02", "2026-03-13").forecast("2026-03-13").item(),
            "B", Items.planned("B").from("2026-03-02", "2026-04-30").item());

    assertThat(follows(items).orElseThrow().values()).containsEntry("basis", "PLAN");
  }

  @Test
  void aCancelledSuccessorWaitsForNobody() {
    Map<String, PlannedItem> items =
        Map.of(
            "A", Items.planned("A").from("2026-03-02", "2026-03-13").item(),
            "B", Items.cancelled("B").from("2026-03-02", "2026-04-30").item());

    assertThat(follows(items)).isEmpty();
  }

  @Test
  void whatIsNotDatedOrNotThereViolatesNothing() {
    PlannedItem dated = Items.planned("A").from("2026-03-02", "2026-03-13").item();

    assertThat(follows(Map.of("A", dated))).isEmpty();
    assertThat(follows(Map.of("A", dated, "B", Items.planned("B").item()))).isEmpty();
    assertThat(follows(Map.of("A", Items.planned("A").item(), "B", dated))).isEmpty();
  }

  private Optional<Finding> follows(Map<String, PlannedItem> items) {
    return rule.check(new PlanLinkFacts("A", "B", LinkType.FS, 0, false), items);
  }
}
