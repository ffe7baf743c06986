// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanFloatsTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  private final Head head = new Head(UUID.randomUUID(), "plan", 7, null, null);
  private final Item first = item("first", "PLANNED", 0, 4);
  private final Item hidden = item("hidden", "PLANNED", 7, 11);
  private final Item last = item("last", "PLANNED", 14, 18);
  private final Item cancelled = item("cancelled", "CANCELLED", 0, 30);
  private final List<Link> links =
      List.of(
          new Link("l1", first.id(), hidden.id(), "FS", 2, "WORKING"),
          new Link("l2", hidden.id(), last.id(), "FS", 0, "WORKING"));

  @Test
  void whatOneMayNotSeeCountsInTheFloatOfWhatOneSees() {
    TimelineFacts seen = facts(List.of(first, last), List.of(first, hidden, last, cancelled));

    Map<String, Integer> floats = PlanFloats.of(head, seen, CALENDAR);

    assertThat(floats)
        .containsEntry("first", -2)
        .containsEntry("last", -2)
        .doesNotContainKey("cancelled");
  }

  @Test
  void theSameVersionIsNotCalculatedTwice() {
    Map<String, Integer> once =
        PlanFloats.of(head, facts(List.of(first), List.of(first, hidden, last)), CALENDAR);
    Map<String, Integer> again = PlanFloats.of(head, facts(List.of(), List.of()), CALENDAR);
    Map<String, Integer> newer =
        PlanFloats.of(
            new Head(head.id(), "plan", 8, null, null), facts(List.of(), List.of()), CALENDAR);

    assertThat(again).isSameAs(once);
    assertThat(newer).isEmpty();
  }

  private TimelineFacts facts(List<Item> seen, List<Item> all) {
    return new TimelineFacts(List.of(), seen, all, links, Map.of(), List.of());
  }

  private static Item item(String key, String status, int start, int end) {
    return new Item(
        UUID.randomUUID(),
        key,
        "MEASURE",
        null,
        null,
        key,
        new Days(
            MONDAY.plusDays(start),
            MONDAY.plusDays(end),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        null,
        status,
        null,
        null,
        new LastReport(null, null, null, null));
  }
}
