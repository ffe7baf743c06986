// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One measure as board and table show it, without what hangs below it.
 *
 * @param lead key of the leading unit, or the name of somebody outside
 * @param effort stated total in person-days; null when only units have some
 * @param rank place on the board
 * @param leadingUnit path of the unit that leads it, or what it is a part of
 * @param held whether the locked plan holds its planned dates
 * @param target what permission needs to know
 */
public record OverviewFacts(
    UUID id,
    String key,
    long version,
    String title,
    MeasureType type,
    MeasureStatus status,
    String focalPoint,
    String field,
    String lead,
    boolean led,
    Span span,
    Integer progress,
    BigDecimal effort,
    Moscow moscow,
    DateRule dateRule,
    long rank,
    String leadingUnit,
    boolean held,
    Target target) {

  /** The dates; each may be null. */
  public record Span(PlanDate start, PlanDate end, PlanDate forecastEnd, PlanDate actualEnd) {

    public boolean planned() {
      return start != null && end != null;
    }
  }
}
