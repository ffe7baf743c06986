// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time, cost and progress of a running measure; the worst counts. Grey overall when the last report
 * is missing or stale, or when nothing is known.
 */
public final class TrafficLights {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final LightRules rules;
  private final WorkingCalendar calendar;

  public TrafficLights(LightRules rules, WorkingCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** Empty for a measure that is not running. */
  public Optional<Lights> of(LightFacts facts, LocalDate asOf) {
    if (facts.status() != MeasureStatus.RUNNING) {
      return Optional.empty();
    }
    Rag time = time(facts, asOf);
    Rag cost = cost(facts);
    Rag progress = progress(facts, asOf);
    return Optional.of(
        new Lights(time, cost, progress, overall(facts, asOf, time, cost, progress)));
  }

  /** Missing, or more than the given number of calendar days before {@code asOf}. */
  public static boolean stale(LocalDate lastReport, LocalDate asOf, int afterDays) {
    return lastReport == null || ChronoUnit.DAYS.between(lastReport, asOf) > afterDays;
  }

  /**
   * Working days after the planned end up to and including the forecast end; without a forecast
   * {@code asOf} counts if it is later. Null without a planned end.
   */
  public Integer delay(LocalDate end, LocalDate forecastEnd, LocalDate asOf) {
    if (end == null) {
      return null;
    }
    return calendar.workingDays(end.plusDays(1), forecastEnd != null ? forecastEnd : asOf);
  }

  /**
   * Share of the working days from start to the earlier of {@code asOf} and end, both inclusive, in
   * whole percent, half up; between days on which nobody works it is 0 before the end and 100 from
   * it on. Null without dates.
   */
  public Integer plannedPercent(LocalDate start, LocalDate end, LocalDate asOf) {
    if (start == null || end == null) {
      return null;
    }
    int all = calendar.workingDays(start, end);
    if (all == 0) {
      return asOf.isBefore(end) ? 0 : 100;
    }
    int past = calendar.workingDays(start, asOf.isBefore(end) ? asOf : end);
    return Rational.of(100L * past, all).rounded(0).intValueExact();
  }

  /** Progress / planned progress, rounded half up to 2 decimals; 1 when nothing is planned yet. */
  public static BigDecimal spi(int progress, int planned) {
    return planned == 0 ? BigDecimal.ONE.setScale(2) : Rational.of(progress, planned).rounded(2);
  }

  private Rag time(LightFacts facts, LocalDate asOf) {
    Integer delay = delay(facts.end(), facts.forecastEnd(), asOf);
    return delay == null ? null : rules.ofDelay(delay);
  }

  private Rag cost(LightFacts facts) {
    if (facts.costFactor() == null) {
      return null;
    }
    BigDecimal percent = facts.costFactor().subtract(BigDecimal.ONE).multiply(HUNDRED);
    return rules.ofExcess(Rational.of(percent).rounded(1));
  }

  private Rag progress(LightFacts facts, LocalDate asOf) {
    Integer planned = plannedPercent(facts.start(), facts.end(), asOf);
    if (planned == null || facts.progress() == null) {
      return null;
    }
    return rules.ofSpi(spi(facts.progress(), planned));
  }

  private Rag overall(LightFacts facts, LocalDate asOf, Rag... single) {
    if (stale(facts.lastReport(), asOf, rules.staleAfterDays())) {
      return Rag.GREY;
    }
    if (facts.override() != null) {
      return facts.override();
    }
    return Stream.of(single)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(Rag.GREY);
  }
}
