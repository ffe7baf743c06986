// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A timeline that is ready to be drawn: exactly what somebody filtered and may see.
 *
 * @param columns left of the chart
 * @param links between lines, by their number
 * @param appendix the same as text
 */
public record PaperPlan(
    Head head,
    Days days,
    List<PaperTable.Column> columns,
    List<PaperRow> rows,
    List<Link> links,
    List<Deadline> deadlines,
    List<Entry> legend,
    List<PaperTable> appendix) {

  /**
   * What stands above every page.
   *
   * @param facts data date, baseline, filter and the like
   * @param notice what kind of data these are; empty for real ones
   * @param spoken what the whole chart says, for those who do not see it
   */
  public record Head(String title, List<String> facts, String notice, String spoken) {}

  /**
   * The time that is shown, both ends inclusive.
   *
   * @param free holidays and closing days
   */
  public record Days(
      LocalDate asOf, LocalDate first, LocalDate last, Set<LocalDate> free, List<Cycle> cycles) {}

  /** Fiscal years that are budgeted together, both inclusive. */
  public record Cycle(String title, int firstYear, int lastYear) {}

  public record Link(int from, int to, boolean fromEnd, boolean toEnd) {}

  /** A legal deadline; {@code missed} = something that serves it is expected to end later. */
  public record Deadline(LocalDate date, String label, boolean binding, boolean missed) {}

  /** A colour or pattern and what it means. */
  public record Entry(String label, PaperLook look) {}
}
