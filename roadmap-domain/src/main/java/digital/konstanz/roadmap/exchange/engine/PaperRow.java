// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the timeline.
 *
 * @param level 1 = outermost
 * @param cells a text per column of the plan
 * @param progress whole percent; null = not known
 * @param started whether an unknown progress is worth a mark
 * @param points milestones and gates that lie on its bar; on their own line, the line itself
 * @param note short text behind the bar, may be empty
 */
public record PaperRow(
    Kind kind,
    int level,
    List<String> cells,
    Dates dates,
    PaperLook look,
    Integer progress,
    boolean started,
    boolean critical,
    List<Point> points,
    String note) {

  /** What is drawn: a bracket, a bar, or points alone. */
  public enum Kind {
    GROUP,
    BAR,
    POINT
  }

  /** Inclusive; null = not known. What is imprecise has the whole span that it may mean. */
  public record Dates(
      LocalDate start,
      LocalDate end,
      Span unsureStart,
      Span unsureEnd,
      LocalDate forecastEnd,
      Span baseline) {}

  /** Both inclusive. */
  public record Span(LocalDate first, LocalDate last) {}

  /** A milestone or gate. */
  public record Point(LocalDate date, boolean gate, State state) {}

  /** What became of a milestone. */
  public enum State {
    OPEN,
    REACHED,
    DROPPED
  }
}
