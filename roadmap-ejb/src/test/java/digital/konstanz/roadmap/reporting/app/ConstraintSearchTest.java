// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.portfolio.engine.ConstraintMiss;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.scheduling.engine.Constraint;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstraintSearchTest {
  private static final LocalDate LIMIT = LocalDate.of(2027, 1, 15);
  private static final Constraint FINISH =
      Constraint.on(ConstraintType.FINISH_NO_LATER_THAN, LIMIT);
  private static final PlanLinkFacts AFTER_A = new PlanLinkFacts("A", "B", LinkType.FS, 0, false);

  private final List<ItemFacts> items = new ArrayList<>();

  @Test
  void whatAnItemWaitsForPushesItPastItsConstraint() {
    items.add(item("R", "A", MeasureStatus.PLANNED, "2027-01-04/2027-01-13", Constraint.NONE));
    items.add(item("R", "B", MeasureStatus.PLANNED, "2027-01-11/2027-01-15", FINISH));

    assertThat(among(AFTER_A))
        .containsExactly(new ConstraintMiss("B", ConstraintType.FINISH_NO_LATER_THAN, LIMIT, 3));
    assertThat(among()).isEmpty();
  }

  @Test
  void whatTheReaderDoesNotSeeDemandsNothing() {
    items.add(item("R", "B", MeasureStatus.PLANNED, "2027-01-11/2027-01-15", FINISH));

    assertThat(among(AFTER_A)).isEmpty();
  }

  @Test
  void linksBetweenRoadmapsDemandNothing() {
    items.add(item("OTHER", "A", MeasureStatus.PLANNED, "2027-01-04/2027-01-13", Constraint.NONE));
    items.add(item("R", "B", MeasureStatus.PLANNED, "2027-01-11/2027-01-15", FINISH));

    assertThat(among(AFTER_A)).isEmpty();
  }

  @Test
  void whatHasEndedOrIsCancelledKeepsToNothingAnyMore() {
    items.add(item("R", "A", MeasureStatus.DONE, "2027-01-11/2027-01-18", FINISH));
    items.add(item("R", "B", MeasureStatus.CANCELLED, "2027-01-11/2027-01-18", FINISH));
    items.add(item("R", "C", MeasureStatus.PLANNED, "2027-01-11/2027-01-18", FINISH));

    assertThat(among()).extracting(ConstraintMiss::key).containsExactly("C");
  }

  @Test
  void aCycleOfLinksIsNoException() {
    items.add(item("R", "A", MeasureStatus.PLANNED, "2027-01-04/2027-01-13", FINISH));
    items.add(item("R", "B", MeasureStatus.PLANNED, "2027-01-11/2027-01-18", FINISH));

    assertThat(among(AFTER_A, new PlanLinkFacts("B", "A", LinkType.FS, 0, false))).isEmpty();
  }

  @Test
  void whatHasNoDateIsLeftOut() {
    items.add(item("R", "A", MeasureStatus.IDEA, null, FINISH));

    assertThat(among()).isEmpty();
  }

  /**
   * @param days first and last, with a slash between; null for none
   */
  private static ItemFacts item(
      String roadmap, String key, MeasureStatus status, String days, Constraint rule) {
    String[] both = days == null ? null : days.split("/");
    return new ItemFacts(
        key,
        roadmap,
        PlanItemKind.MEASURE,
        null,
        null,
        key,
        status,
        both == null ? null : PlanDate.day(LocalDate.parse(both[0])),
        both == null ? null : PlanDate.day(LocalDate.parse(both[1])),
        null,
        null,
        null,
        null,
        null,
        Target.CITY,
        new ItemFacts.Rule(rule, false, null, null));
  }

  private List<ConstraintMiss> among(PlanLinkFacts... links) {
    UnitCalendars calendars = UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of());
    return new ConstraintSearch(items, item -> null, calendars).among(List.of(links));
  }
}
