// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where the parts of a sheet lie, in points; the same on every sheet of one print. */
final class PaperGeometry {
  static final double MARGIN = 30;
  static final double ROW = 16;
  static final double SMALL = 7;
  static final double FACT = 10;
  static final double BAND = 12;
  static final double TITLE = 14;
  static final int MOST_FACTS = 4;
  private static final double TITLE_ROOM = 22;
  private static final double GAP = 5;
  private static final double LEGEND_LINE = 12;
  private static final double FOOT = 16;
  private static final double NARROWEST_TITLE = 160;
  private static final double WIDEST_TITLE = 300;
  private static final double TITLE_SHARE = 0.19;

  final double width;
  final double top;
  final double chartLeft;
  final double chartWidth;
  final double perDay;
  final List<Double> columns = new ArrayList<>();
  final List<String> facts;
  final List<List<LegendDrawing.Item>> legend;
  private final PaperPlan plan;
  private final PaperWish wish;

  PaperGeometry(
      PaperPlan plan, PaperWish wish, Lettering letters, List<LegendDrawing.Item> legend) {
    this.plan = plan;
    this.wish = wish;
    this.width = wish.paper().width();
    this.facts = facts(plan, letters, width - 2 * MARGIN);
    this.top = MARGIN + TITLE_ROOM + facts.size() * FACT + GAP;
    double at = MARGIN;
    for (PaperTable.Column column : plan.columns()) {
      columns.add(at);
      at += column.width() > 0 ? column.width() : titleWidth();
    }
    columns.add(at);
    this.chartLeft = at;
    this.chartWidth = width - MARGIN - at;
    long days = ChronoUnit.DAYS.between(plan.days().first(), plan.days().last()) + 1;
    this.perDay = chartWidth * wish.pagesWide() / days;
    this.legend = LegendDrawing.lines(legend, letters, width - 2 * MARGIN);
  }

  /** A filter may say more than the head of a sheet can hold. */
  private static List<String> facts(PaperPlan plan, Lettering letters, double width) {
    List<String> lines = letters.wrapped(String.join("  ·  ", plan.head().facts()), SMALL, width);
    if (lines.size() <= MOST_FACTS) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, MOST_FACTS - 1));
    String rest = String.join(" ", lines.subList(MOST_FACTS - 1, MOST_FACTS + 1));
    first.add(letters.fitted(rest, SMALL, width));
    return List.copyOf(first);
  }

  private double titleWidth() {
    return Math.max(NARROWEST_TITLE, Math.min(WIDEST_TITLE, width * TITLE_SHARE));
  }

  /** Fiscal years, two tiers of time, flags. */
  double headerHeight() {
    return 4 * BAND;
  }

  double bodyTop() {
    return top + headerHeight();
  }

  double legendHeight() {
    return legend.size() * LEGEND_LINE + GAP;
  }

  double legendLine(int line) {
    return line * LEGEND_LINE;
  }

  int rowsPerSheet() {
    double room = wish.paper().height() - bodyTop() - legendHeight() - FOOT - MARGIN;
    return Math.max(1, (int) Math.floor(room / ROW));
  }

  int sheetsHigh() {
    return Math.max(1, (plan.rows().size() + rowsPerSheet() - 1) / rowsPerSheet());
  }

  /** Height of one sheet that holds all lines. */
  double heightOfAll() {
    return bodyTop() + plan.rows().size() * ROW + legendHeight() + FOOT + MARGIN;
  }

  /** Width of one sheet that holds the whole time. */
  double widthOfAll() {
    return width + chartWidth * (wish.pagesWide() - 1);
  }

  /** The axis of one of the sheets that lie side by side. */
  TimeAxis axis(int across) {
    return new TimeAxis(
        plan.days().first(),
        perDay,
        chartLeft - across * chartWidth,
        chartLeft,
        chartLeft + chartWidth);
  }

  TimeAxis wholeAxis() {
    double right = chartLeft + chartWidth * wish.pagesWide();
    return new TimeAxis(plan.days().first(), perDay, chartLeft, chartLeft, right);
  }
}
