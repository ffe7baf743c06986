// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static digital.konstanz.roadmap.portfolio.FundType.OPERATING;
import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsTest {
  private final ItemCalendars calendar = ItemCalendars.ofCity(WorkingCalendar.mondayToFriday());

  @Test
  void theLargestShareComesFirstAndCancelledMeasuresHaveNone() {
    Contributions<YearFund> budget =
        Contributions.toBudget(
            List.of(
                Items.planned("A").budget(2027, OPERATING, "10").item(),
                Items.planned("B").budget(2027, OPERATING, "30").item(),
                Items.planned("C").budget(2028, OPERATING, "99").item(),
                Items.cancelled("D").budget(2027, OPERATING, "50").item()));

    assertThat(budget.of(new YearFund(2027, OPERATING)))
        .containsExactly(
            new Contributions.Share("B", Rational.of(30)),
            new Contributions.Share("A", Rational.of(10)));
  }

  @Test
  void workPackagesCountForTheirMeasureAndSharesAddUpToTheSum() {
    List<PlannedItem> items =
        List.of(
            Items.planned("A").from("2026-12-29", "2027-01-04").effort("IT", "99").item(),
            Items.planned("A.1")
                .partOf("A")
                .from("2026-12-29", "2027-01-04")
                .effort("IT", "7")
                .item(),
            Items.planned("A.2")
                .partOf("A")
                .from("2027-01-04", "2027-01-08")
                .effort("IT", "1")
                .item(),
            Items.planned("B").from("2026-12-31", "2027-01-04").effort("IT", "1").item());
    UnitYear cell = new UnitYear("IT", 2027);

    List<Contributions.Share> shares = Contributions.toLoad(items, calendar).of(cell);

    assertThat(shares).extracting(Contributions.Share::key).containsExactly("A", "B");
    assertThat(shares.get(0).amount()).isEqualTo(Rational.of(14, 5).plus(Rational.of(1)));
    assertThat(shares.get(0).amount().plus(shares.get(1).amount()))
        .isEqualTo(Load.of(items, calendar).of("IT", 2027));
  }

  @Test
  void aCellOfNothingHasNoShares() {
    assertThat(Contributions.toLoad(List.of(), calendar).of(new UnitYear("IT", 2027))).isEmpty();
  }
}
