// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static digital.konstanz.roadmap.portfolio.FundType.OPERATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollUpTest {

  @Test
  void effortOfPartsReplacesThatOfTheWhole() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.planned("A").effort("IT", "10").item(),
                Items.planned("A1").partOf("A").effort("IT", "4").item(),
                Items.planned("A2").partOf("A").effort("IT", "5").item()));

    assertThat(rollUp.withEffort()).extracting(PlannedItem::key).containsExactly("A1", "A2");
    assertThat(rollUp.effortOf("A")).isEqualTo(Map.of("IT", new BigDecimal("9")));
  }

  @Test
  void effortStaysWithTheWholeWhenNoPartHasAny() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.planned("A").effort("IT", "10").item(),
                Items.planned("A1").partOf("A").item()));

    assertThat(rollUp.withEffort()).extracting(PlannedItem::key).containsExactly("A");
  }

  @Test
  void theDeepestPartsCount() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.planned("A").effort("IT", "10").item(),
                Items.planned("A1").partOf("A").effort("IT", "6").item(),
                Items.planned("A1x").partOf("A1").effort("IT", "2").item(),
                Items.planned("A2").partOf("A").effort("IT", "1").item()));

    assertThat(rollUp.withEffort()).extracting(PlannedItem::key).containsExactly("A1x", "A2");
  }

  @Test
  void effortAndBudgetAreDecidedApart() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.planned("A").effort("IT", "10").budget(2026, OPERATING, "500").item(),
                Items.planned("A1").partOf("A").effort("IT", "4").item()));

    assertThat(rollUp.withBudget()).extracting(PlannedItem::key).containsExactly("A");
    assertThat(rollUp.budgetOf("A"))
        .isEqualTo(Map.of(new YearFund(2026, OPERATING), new BigDecimal("500.00")));
  }

  @Test
  void cancelledPartsAddNothingAndDoNotBringTheWholeBack() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.planned("A").effort("IT", "10").item(),
                Items.cancelled("A1").partOf("A").effort("IT", "4").item()));

    assertThat(rollUp.withEffort()).isEmpty();
    assertThat(rollUp.effortOf("A")).isEmpty();
  }

  @Test
  void partsOfACancelledWholeDoNotCount() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.cancelled("A").effort("IT", "10").item(),
                Items.planned("A1").partOf("A").effort("IT", "4").item()));

    assertThat(rollUp.withEffort()).isEmpty();
  }

  @Test
  void aPartWithoutDatesIsDoneBetweenThoseOfItsParent() {
    RollUp rollUp =
        RollUp.of(
            List.of(
                Items.planned("A").from("2026-01-01", "2026-06-30").item(),
                Items.planned("A1").partOf("A").effort("IT", "4").item()));

    PlannedItem part = rollUp.withEffort().get(0);

    assertThat(part.start()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(part.end()).isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  void anItemUnderAnUnknownParentIsARoot() {
    RollUp rollUp =
        RollUp.of(List.of(Items.planned("A").partOf("focal point").effort("IT", "1").item()));

    assertThat(rollUp.withEffort()).hasSize(1);
    assertThat(rollUp.effortOf("unknown")).isEmpty();
  }
}
