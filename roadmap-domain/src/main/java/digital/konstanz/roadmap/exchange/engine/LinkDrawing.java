// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.exchange.engine.PaperPlan.Link;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Dates;
import java.time.LocalDate;
import java.util.List;

/**
 * Draws the links that begin or end on a sheet, at right angles; what leads to another sheet leaves
 * at its edge.
 */
final class LinkDrawing {
  private static final double STEP = 4;
  private static final double HEAD = 2.4;
  private static final Pen PEN = Pen.solid(Inks.STRONG, 0.6);

  private final Surface surface;
  private final SheetPart part;
  private final List<PaperRow> rows;

  LinkDrawing(Surface surface, SheetPart part, List<PaperRow> rows) {
    this.surface = surface;
    this.part = part;
    this.rows = rows;
  }

  void draw(Link link) {
    LocalDate from = day(rows.get(link.from()), link.fromEnd());
    LocalDate to = day(rows.get(link.to()), link.toEnd());
    if (from == null || to == null) {
      return;
    }
    double x = link.fromEnd() ? part.axis().end(from) : part.axis().x(from);
    double target = link.toEnd() ? part.axis().end(to) : part.axis().x(to);
    double y = middle(link.from());
    double end = middle(link.to());
    double out = link.fromEnd() ? x + STEP : x - STEP;
    double in = link.toEnd() ? target + STEP : target - STEP;
    double side = link.toEnd() ? HEAD : -HEAD;
    double between = link.to() > link.from() ? part.y(link.to()) : part.y(link.to() + 1);
    boolean straight = link.toEnd() ? out >= in : out <= in;
    if (straight && link.fromEnd() != link.toEnd()) {
      surface.line(new double[] {x, y, in, y, in, end, target, end}, PEN);
    } else {
      surface.line(
          new double[] {x, y, out, y, out, between, in, between, in, end, target, end}, PEN);
    }
    surface.fill(
        new double[] {
          target, end, target + side * 1.5, end - HEAD, target + side * 1.5, end + HEAD
        },
        Inks.STRONG);
  }

  private double middle(int line) {
    return part.y(line) + 3 + BarDrawing.HEIGHT / 2;
  }

  private static LocalDate day(PaperRow row, boolean end) {
    if (row.kind() == PaperRow.Kind.POINT) {
      return row.points().isEmpty() ? null : row.points().get(0).date();
    }
    Dates dates = row.dates();
    LocalDate expected = dates.forecastEnd() != null ? dates.forecastEnd() : dates.end();
    return end ? expected : dates.start();
  }
}
