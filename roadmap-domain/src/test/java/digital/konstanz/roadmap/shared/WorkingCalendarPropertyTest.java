// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The arithmetic agrees with walking from day to day. */
class WorkingCalendarPropertyTest {
  private static final LocalDate ORIGIN = LocalDate.of(1969, 12, 20);

  @Property
  void countingAgreesWithWalking(
      @ForAll @Size(max = 30) Set<@IntRange(max = 120) Integer> free,
      @ForAll @IntRange(max = 120) int from,
      @ForAll @IntRange(max = 120) int length) {
    WorkingCalendar calendar = calendar(free);
    LocalDate first = ORIGIN.plusDays(from);
    LocalDate last = first.plusDays(length);

    int walked = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      walked += calendar.isWorkingDay(day) ? 1 : 0;
    }

    assertThat(calendar.workingDays(first, last)).isEqualTo(walked);
  }

  @Property
  void addingAgreesWithWalking(
      @ForAll @Size(max = 30) Set<@IntRange(max = 120) Integer> free,
      @ForAll @IntRange(max = 120) int from,
      @ForAll @IntRange(min = -90, max = 90) int days) {
    WorkingCalendar calendar = calendar(free);
    LocalDate walked = ORIGIN.plusDays(from);
    for (int left = Math.abs(days); left > 0; ) {
      walked = walked.plusDays(Integer.signum(days));
      left -= calendar.isWorkingDay(walked) ? 1 : 0;
    }

    assertThat(calendar.plusWorkingDays(ORIGIN.plusDays(from), days)).isEqualTo(walked);
  }

  @Property
  void endOfWorkGivesItsDurationBack(
      @ForAll @Size(max = 30) Set<@IntRange(max = 120) Integer> free,
      @ForAll @IntRange(max = 120) int from,
      @ForAll @IntRange(min = 1, max = 400) int duration) {
    WorkingCalendar calendar = calendar(free);
    LocalDate start = ORIGIN.plusDays(from);

    LocalDate end = calendar.endOf(start, duration);

    assertThat(calendar.workingDays(start, end)).isEqualTo(duration);
    assertThat(calendar.isWorkingDay(end)).isTrue();
  }

  private static WorkingCalendar calendar(Set<Integer> free) {
    return WorkingCalendar.without(
        free.stream().map(day -> new FreeDay(ORIGIN.plusDays(day), "frei " + day)).toList());
  }
}
