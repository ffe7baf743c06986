// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanVariantTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private final PlanVariant variant = variant("Später beginnen", "Was kostet ein Quartal?");

  @Test
  void aMoveOfTheSameItemReplacesTheOneBefore() {
    variant.lay(List.of(move(FIRST, 7, 0), move(SECOND, 14, 0)));
    variant.lay(List.of(move(FIRST, 21, 0)));

    assertThat(variant.moves()).containsExactly(move(FIRST, 21, 0), move(SECOND, 14, 0));
  }

  @Test
  void whatLiesWhereThePlanHasItIsForgotten() {
    variant.lay(List.of(move(FIRST, 7, 0), move(SECOND, 14, 0)));

    variant.lay(List.of(move(FIRST, 0, 0)));
    variant.forget(List.of(SECOND));

    assertThat(variant.moves()).isEmpty();
  }

  @Test
  void aMoveIsOutdatedWhenThePlanHasMovedTheItemSince() {
    VariantMove move = move(FIRST, 7, 0);

    assertThat(move.isOutdatedBy(MONDAY, MONDAY.plusDays(4))).isFalse();
    assertThat(move.isOutdatedBy(MONDAY.plusDays(1), MONDAY.plusDays(4))).isTrue();
    assertThat(move.isOutdatedBy(MONDAY, null)).isTrue();
    assertThat(move.isAt(MONDAY.plusDays(7), MONDAY.plusDays(11))).isTrue();
  }

  @Test
  void theStateBringsEverythingBack() {
    variant.lay(List.of(move(FIRST, 7, 0)));
    PlanVariantState state = variant.state();

    assertThat(new PlanVariant(state).state()).isEqualTo(state);

    variant.restore(
        state.described("Anders", "Wozu?", true).moving(List.of(move(SECOND, 7, 0).line())));
    variant.restore(state);

    assertThat(variant.state()).isEqualTo(state);
  }

  @Test
  void unknownDaysComeBackAsUnknown() {
    VariantMove undated = new VariantMove(FIRST, MONDAY, null, null, null);

    assertThat(VariantMove.of(undated.line())).isEqualTo(undated);
  }

  @Test
  void itHoldsNoDayThatNoPlanHolds() {
    LocalDate far = LocalDate.of(2308, 1, 1);

    assertThatThrownBy(
            () -> variant.lay(List.of(new VariantMove(FIRST, MONDAY, far, MONDAY, MONDAY))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.code()).isEqualTo("plan-date.out-of-range"));
  }

  @Test
  void itHoldsAtMostFiveThousandMoves() {
    List<VariantMove> most =
        IntStream.rangeClosed(1, PlanVariant.MOST_MOVES)
            .mapToObj(number -> move(new UUID(1, number), 7, 0))
            .toList();
    variant.lay(most);

    assertThatThrownBy(() -> variant.lay(List.of(move(FIRST, 7, 0))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.code()).isEqualTo("variant.too-many-moves"));
    assertThat(variant.moves()).hasSize(PlanVariant.MOST_MOVES);
  }

  @Test
  void itTakesANameAndAPurpose() {
    assertThatThrownBy(() -> variant(" ", "Wozu?"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("name"));
    assertThatThrownBy(() -> variant("Name", null))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("purpose"));
  }

  private static PlanVariant variant(String name, String purpose) {
    return new PlanVariant(
        new PlanVariantState(
            UUID.randomUUID(),
            "PV-1",
            UUID.randomUUID(),
            UUID.randomUUID(),
            name,
            purpose,
            null,
            false,
            MONDAY,
            null,
            List.of()));
  }

  private static VariantMove move(UUID item, int days, int seen) {
    return new VariantMove(
        item,
        MONDAY.plusDays(days),
        MONDAY.plusDays(days + 4L),
        MONDAY.plusDays(seen),
        MONDAY.plusDays(seen + 4L));
  }
}
