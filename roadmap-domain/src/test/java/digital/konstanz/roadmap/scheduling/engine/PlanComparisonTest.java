// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.engine.PlanDifference.Change;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private final PlanComparison comparison =
      new PlanComparison(ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()));

  @Test
  void whatIsOnlyInOneOfThePlansWasAddedOrRemoved() {
    List<PlanDifference> found =
        comparison.of(
            List.of(item("A", "MEASURE", 0, 4), item("B", "MEASURE", 0, 4)),
            List.of(item("B", "MEASURE", 0, 4), item("C", "MEASURE", 0, 4)));

    assertThat(found)
        .extracting(PlanDifference::change, d -> d.item().key())
        .containsExactly(
            tuple(Change.ADDED, "C"), tuple(Change.REMOVED, "A"), tuple(Change.SAME, "B"));
  }

  @Test
  void aMoveOverTheWeekendCountsWorkingDaysOfBothEnds() {
    PlanDifference found =
        comparison
            .of(List.of(item("A", "MEASURE", 0, 4)), List.of(item("A", "MEASURE", 1, 9)))
            .get(0);

    assertThat(found.change()).isEqualTo(Change.MOVED);
    assertThat(found.startDays()).isEqualTo(1);
    assertThat(found.endDays()).isEqualTo(3);
  }

  @Test
  void aMoveCountsTheDaysOnWhichTheLeadingUnitWorks() {
    WorkingCalendar city = WorkingCalendar.mondayToFriday();
    WorkingCalendar closed =
        city.alsoWithout(List.of(new WorkingCalendar.FreeDay(MONDAY.plusDays(7), "Umzug")));

    PlanDifference found =
        new PlanComparison(new ItemCalendars(city, Map.of("A", closed)))
            .of(List.of(item("A", "MEASURE", 0, 4)), List.of(item("A", "MEASURE", 0, 9)))
            .get(0);

    assertThat(found.endDays()).isEqualTo(2);
  }

  @Test
  void earlierIsNegative() {
    assertThat(
            PlanComparison.moved(
                WorkingCalendar.mondayToFriday(), MONDAY.plusDays(7), MONDAY.plusDays(4)))
        .isEqualTo(-1);
  }

  @Test
  void theFurthestMoveComesFirst() {
    List<PlanDifference> found =
        comparison.of(
            List.of(item("A", "MEASURE", 0, 1), item("B", "MEASURE", 0, 1)),
            List.of(item("A", "MEASURE", 0, 2), item("B", "MEASURE", 0, 4)));

    assertThat(found).extracting(d -> d.item().key()).containsExactly("B", "A");
  }

  @Test
  void aKindThatOnePlanDoesNotHoldIsNotCompared() {
    List<PlanDifference> found =
        comparison.of(
            List.of(item("A", "MEASURE", 0, 4)),
            List.of(item("A", "MEASURE", 0, 4), item("A/G2", "GATE", 4, 4)));

    assertThat(found).extracting(d -> d.item().key()).containsExactly("A");
  }

  @Test
  void againstAnEmptyPlanEverythingIsNew() {
    assertThat(comparison.of(List.of(), List.of(item("A", "GATE", 0, 0))))
        .extracting(PlanDifference::change)
        .containsExactly(Change.ADDED);
  }

  @Test
  void otherAmountsAloneAreSaidAsSuchAndAnUnknownOneIsNoZero() {
    PlanDifference found =
        comparison
            .of(List.of(cost("A", "1000.00", "5")), List.of(cost("A", "1200.00", null)))
            .get(0);

    assertThat(found.change()).isEqualTo(Change.AMOUNTS);
    assertThat(found.cost()).isEqualByComparingTo("200");
    assertThat(found.effort()).isNull();
  }

  @Test
  void theSameAmountWithOtherDecimalsIsTheSame() {
    assertThat(comparison.of(List.of(cost("A", "10.00", "5")), List.of(cost("A", "10", "5.0"))))
        .extracting(PlanDifference::change)
        .containsExactly(Change.SAME);
  }

  private static FrozenItem item(String key, String kind, int start, int end) {
    return new FrozenItem(
        id(key), key, kind, key, MONDAY.plusDays(start), MONDAY.plusDays(end), null, null);
  }

  private static FrozenItem cost(String key, String cost, String effort) {
    return new FrozenItem(
        id(key),
        key,
        "MEASURE",
        key,
        MONDAY,
        MONDAY,
        cost == null ? null : new BigDecimal(cost),
        effort == null ? null : new BigDecimal(effort));
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes());
  }
}
