// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadByPeriodTest {
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

  private final WorkingCalendar calendar = WorkingCalendar.mondayToFriday();

  @Test
  void effortSpreadsOverTheWorkingDaysOfBothMonths() {
    // Thursday 28 January to Wednesday 3 February 2027: two working days and three.
    PlannedItem item = Items.planned("A").from("2027-01-28", "2027-02-03").effort("IT", "7").item();

    LoadByPeriod load = load(LoadSpan.all(CalendarPeriod.MONTH), item);

    assertThat(load.of("IT", JANUARY)).isEqualTo(Rational.of(14, 5));
    assertThat(load.of("IT", FEBRUARY)).isEqualTo(Rational.of(21, 5));
  }

  @Test
  void effortSpreadsOverTheDaysOnWhichItsLeadingUnitWorks() {
    WorkingCalendar closed =
        calendar.alsoWithout(List.of(new FreeDay(LocalDate.of(2027, 1, 29), "Umzug")));
    PlannedItem item = Items.planned("A").from("2027-01-28", "2027-02-03").effort("IT", "8").item();

    LoadByPeriod load =
        LoadByPeriod.of(
            List.of(item),
            new ItemCalendars(calendar, Map.of("A", closed)),
            LoadSpan.all(CalendarPeriod.MONTH));

    assertThat(load.of("IT", JANUARY)).isEqualTo(Rational.of(2));
    assertThat(load.of("IT", FEBRUARY)).isEqualTo(Rational.of(6));
  }

  @Test
  void aQuarterHasWhatItsMonthsHave() {
    PlannedItem item =
        Items.planned("A").from("2027-02-15", "2027-05-14").effort("IT", "13").item();

    LoadByPeriod months = load(LoadSpan.all(CalendarPeriod.MONTH), item);
    LoadByPeriod quarters = load(LoadSpan.all(CalendarPeriod.QUARTER), item);

    assertThat(quarters.of("IT", JANUARY))
        .isEqualTo(months.of("IT", FEBRUARY).plus(months.of("IT", LocalDate.of(2027, 3, 1))));
    assertThat(quarters.cells().keySet())
        .containsExactly(new UnitPeriod("IT", JANUARY), new UnitPeriod("IT", APRIL));
  }

  @Test
  void effortOfAWeekendFallsIntoThePeriodOfItsStart() {
    // Saturday 31 July to Sunday 1 August 2027
    PlannedItem item = Items.planned("A").from("2027-07-31", "2027-08-01").effort("IT", "2").item();

    assertThat(load(LoadSpan.all(CalendarPeriod.MONTH), item).cells())
        .containsOnly(Map.entry(new UnitPeriod("IT", LocalDate.of(2027, 7, 1)), Rational.of(2)));
    assertThat(load(LoadSpan.ofYears(CalendarPeriod.MONTH, 2028, 1), item).cells()).isEmpty();
  }

  @Test
  void ofASpanOnlyItsPeriodsAreCountedAndEachAsInTheWhole() {
    PlannedItem item =
        Items.planned("A").from("2026-11-10", "2029-03-20").effort("IT", "100").item();
    LoadByPeriod whole = load(LoadSpan.all(CalendarPeriod.QUARTER), item);
    LoadSpan span = LoadSpan.ofYears(CalendarPeriod.QUARTER, 2027, 2);

    LoadByPeriod part = load(span, item);

    assertThat(span.periods()).hasSize(8).startsWith(JANUARY, APRIL);
    assertThat(part.cells().keySet())
        .containsExactlyElementsOf(
            span.periods().stream().map(first -> new UnitPeriod("IT", first)).toList());
    part.cells().forEach((cell, days) -> assertThat(days).isEqualTo(whole.cells().get(cell)));
    assertThat(load(span.only(APRIL), item).cells()).containsOnlyKeys(new UnitPeriod("IT", APRIL));
  }

  @Test
  void eachCellKnowsTheMeasuresThatCauseItLargestFirst() {
    List<PlannedItem> items =
        List.of(
            Items.planned("A").from("2027-01-01", "2027-06-30").effort("IT", "6").item(),
            Items.planned("B").from("2027-02-01", "2027-02-26").effort("IT", "5").item(),
            Items.planned("B.1")
                .partOf("B")
                .from("2027-02-01", "2027-02-26")
                .effort("IT", "9")
                .item(),
            Items.cancelled("C").from("2027-02-01", "2027-02-26").effort("IT", "50").item(),
            Items.planned("D").from("2027-03-01", "2027-03-31").effort("IT", "50").item());
    LoadSpan february = LoadSpan.ofYears(CalendarPeriod.MONTH, 2027, 1).only(FEBRUARY);

    List<Contributions.Share> shares =
        Contributions.toLoad(items, ItemCalendars.ofCity(calendar), february)
            .of(new UnitPeriod("IT", FEBRUARY));

    assertThat(shares).extracting(Contributions.Share::key).containsExactly("B", "A");
    assertThat(shares.get(0).amount()).isEqualTo(Rational.of(9));
    assertThat(shares.get(0).amount().plus(shares.get(1).amount()))
        .isEqualTo(load(february, items.toArray(PlannedItem[]::new)).of("IT", FEBRUARY));
  }

  @Test
  void aPeriodHasTheShareOfItsYearsCapacityThatItsWorkingDaysAreOfThoseOfTheYear() {
    Capacity capacity =
        new Capacity("IT", new BigDecimal("261"), Map.of(2028, new BigDecimal("520")));

    // 2027 has 261 Mondays to Fridays, 20 of them in February; 2028 has 260 and 21.
    assertThat(capacity.in(CalendarPeriod.MONTH, FEBRUARY, calendar)).isEqualTo(Rational.of(20));
    assertThat(capacity.in(CalendarPeriod.MONTH, FEBRUARY.plusYears(1), calendar))
        .isEqualTo(Rational.of(42));
    assertThat(capacity.in(CalendarPeriod.YEAR, JANUARY, calendar)).isEqualTo(Rational.of(261));
  }

  @Test
  void aUnitThatIsClosedForAMonthHasItsCapacityInTheOthers() {
    WorkingCalendar closed =
        calendar.alsoWithout(
            IntStream.range(0, 28)
                .mapToObj(day -> new FreeDay(FEBRUARY.plusDays(day), "Umbau"))
                .toList());
    Capacity capacity = new Capacity("IT", new BigDecimal("241"), Map.of());

    assertThat(capacity.in(CalendarPeriod.MONTH, FEBRUARY, closed)).isEqualTo(Rational.ZERO);
    assertThat(capacity.in(CalendarPeriod.MONTH, JANUARY, closed)).isEqualTo(Rational.of(21));
    assertThat(
            LoadSpan.ofYears(CalendarPeriod.MONTH, 2027, 1).periods().stream()
                .map(first -> capacity.in(CalendarPeriod.MONTH, first, closed))
                .reduce(Rational.ZERO, Rational::plus))
        .isEqualTo(Rational.of(241));
  }

  @Test
  void anUnknownCapacityStaysUnknown() {
    assertThat(new Capacity("IT", null, Map.of()).in(CalendarPeriod.QUARTER, JANUARY, calendar))
        .isNull();
  }

  private LoadByPeriod load(LoadSpan span, PlannedItem... items) {
    return LoadByPeriod.of(List.of(items), ItemCalendars.ofCity(calendar), span);
  }
}
