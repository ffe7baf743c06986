// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ValuesOfThePlanTest {

  @Test
  void moneyIsRoundedHalfUpToCentsAndWrittenWithPoint() {
    assertThat(new Money(new BigDecimal("977400.005"))).hasToString("977400.01");
    assertThat(Money.of(977_400)).hasToString("977400.00").isEqualTo(Money.of("977400"));
  }

  @Test
  void moneyBeyondATrillionIsRefused() {
    assertRule("money.out-of-range", () -> Money.of("1000000000000"));
  }

  @Test
  void personDaysAreNeverNegative() {
    assertRule("person-days.negative", () -> PersonDays.of(-1));
    assertThat(PersonDays.of(2).plus(PersonDays.of(3))).isEqualTo(PersonDays.of(5));
  }

  @Test
  void percentIsWholeAndBetweenZeroAndHundred() {
    assertRule("percent.out-of-range", () -> new Percent(101));
    assertThat(Percent.ofNullable(null)).isNull();
  }

  @Test
  void aRangeIncludesBothEnds() {
    DateRange range = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    assertThat(range.contains(LocalDate.of(2026, 1, 31))).isTrue();
    assertThat(range.contains(LocalDate.of(2026, 2, 1))).isFalse();
    assertThat(range.overlaps(new DateRange(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 3))))
        .isTrue();
    assertRule(
        "date-range.reversed",
        () -> new DateRange(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
  }

  @Test
  void textsAreStrippedAndNeverCut() {
    assertThat(Texts.optional("title", "  Stadt-App ", 20)).isEqualTo("Stadt-App");
    assertThat(Texts.optional("title", " \t", 20)).isNull();
    assertRule("text.missing", () -> Texts.required("title", " ", 20));
    assertRule("text.too-long", () -> Texts.required("title", "x".repeat(21), 20));
  }

  @Test
  void aSeenVersionHasToBeTheCurrentOne() {
    Thing thing = new Thing();

    thing.expectVersion(3);

    assertThatThrownBy(() -> thing.expectVersion(2))
        .isInstanceOfSatisfying(
            StaleVersionException.class,
            e -> assertThat(e.seen() + "<" + e.current()).isEqualTo("2<3"));
  }

  private static void assertRule(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private record ThingState(String name) {}

  private static final class Thing implements Aggregate<ThingState> {
    @Override
    public UUID uuid() {
      return new UUID(0, 1);
    }

    @Override
    public String key() {
      return "T-1";
    }

    @Override
    public long version() {
      return 3;
    }

    @Override
    public ThingState state() {
      return new ThingState("thing");
    }

    @Override
    public void restore(ThingState state) {
      throw new UnsupportedOperationException("nothing to restore");
    }
  }
}
