// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.ROW;
import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.SMALL;

import digital.konstanz.roadmap.exchange.engine.Label.Align;
import digital.konstanz.roadmap.exchange.engine.Label.Style;
import digital.konstanz.roadmap.exchange.engine.PaperLook.Pattern;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Dates;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Kind;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Point;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Span;
import java.time.LocalDate;

/** Draws what one line shows in the chart. */
final class BarDrawing {
  static final double HEIGHT = 7.5;
  private static final double TOP = 3;
  private static final double HATCH = 3;
  private static final double THINNEST = 1;
  private static final Style NOTE = new Style(SMALL - 0.5, false, Inks.TEXT);

  private final Surface surface;
  private final TimeAxis axis;
  private final PaperWish wish;
  private final PaperWords words;

  BarDrawing(Surface surface, TimeAxis axis, PaperWish wish, PaperWords words) {
    this.surface = surface;
    this.axis = axis;
    this.wish = wish;
    this.words = words;
  }

  /**
   * @param y top of the line
   */
  void draw(PaperRow row, double y) {
    Dates dates = row.dates();
    if (row.kind() == Kind.GROUP) {
      if (dates.start() != null && dates.end() != null) {
        bracket(dates, y);
      }
      return;
    }
    if (row.kind() == Kind.BAR) {
      bar(row, y);
    }
    row.points().forEach(point -> point(point, y, row.kind() == Kind.POINT ? 1 : 0.68));
    if (row.kind() == Kind.POINT && row.points().isEmpty()) {
      undated(y);
    }
  }

  private void undated(double y) {
    surface.text(
        new Label(
            words.say("undated"),
            axis.left() + 4,
            y + ROW / 2 + 2.3,
            Align.LEFT,
            new Style(SMALL - 0.5, false, Inks.MUTED)));
  }

  private Box span(LocalDate first, LocalDate last, double y) {
    double x = axis.x(first);
    return new Box(x, y, Math.max(THINNEST, axis.end(last) - x), HEIGHT);
  }

  private void bracket(Dates dates, double y) {
    Box box = span(dates.start(), dates.end(), y + 5);
    double foot = Math.min(3.5, box.width() / 2);
    double[] shape = {
      box.x(),
      box.y(),
      box.right(),
      box.y(),
      box.right(),
      box.y() + 6,
      box.right() - foot,
      box.y() + 2.5,
      box.x() + foot,
      box.y() + 2.5,
      box.x(),
      box.y() + 6
    };
    surface.fill(shape, Inks.SUMMARY);
  }

  private void bar(PaperRow row, double y) {
    Dates dates = row.dates();
    Span baseline = wish.shows(PaperLayer.BASELINE) ? dates.baseline() : null;
    if (baseline != null) {
      Box ghost = span(baseline.first(), baseline.last(), y + TOP + HEIGHT + 1.5);
      surface.fill(new Box(ghost.x(), ghost.y(), ghost.width(), 2), Inks.GHOST);
    }
    LocalDate last = dates.end() != null ? dates.end() : dates.forecastEnd();
    LocalDate first = dates.start() != null ? dates.start() : last;
    last = last == null ? first : last;
    if (first == null) {
      undated(y);
      return;
    }
    Box box = span(first, last.isBefore(first) ? first : last, y + TOP);
    forecast(dates.forecastEnd(), last, box);
    body(row, box);
    unsure(dates.unsureStart(), box, row.look().rgb());
    unsure(dates.unsureEnd(), box, row.look().rgb());
    if (wish.shows(PaperLayer.CRITICAL) && row.critical()) {
      surface.outline(box.corners(), Pen.solid(Inks.CRITICAL, 1.4));
      double above = box.y() - 1.6;
      surface.line(new double[] {box.x(), above, box.right(), above}, Pen.solid(Inks.CRITICAL, 1));
    }
    note(row, box, dates.forecastEnd());
  }

  private void body(PaperRow row, Box box) {
    int rgb = row.look().rgb();
    Pattern pattern = row.look().pattern();
    boolean hollow = pattern == Pattern.HOLLOW || pattern == Pattern.STRUCK;
    surface.fill(box, hollow ? Inks.PAPER : Inks.tint(rgb));
    if (pattern == Pattern.HATCHED) {
      hatch(box, rgb);
    }
    if (row.progress() != null && row.progress() > 0) {
      double done = box.width() * Math.min(100, row.progress()) / 100;
      surface.fill(new Box(box.x(), box.y(), done, HEIGHT), rgb);
    } else if (row.progress() == null && row.started() && box.width() > 8) {
      double middle = (Math.max(box.x(), axis.left()) + Math.min(box.right(), axis.right())) / 2;
      surface.text(new Label("?", middle, box.y() + 6, Align.CENTER, NOTE));
    }
    Pen edge = hollow ? Pen.dashed(rgb, 0.8, 2.5, 1.5) : Pen.solid(rgb, 0.7);
    surface.outline(box.corners(), edge);
    if (pattern == Pattern.STRUCK) {
      double middle = box.y() + HEIGHT / 2;
      surface.line(new double[] {box.x(), middle, box.right(), middle}, Pen.solid(rgb, 1));
    }
  }

  /** The days after the planned end, or a mark where it is expected to end earlier. */
  private void forecast(LocalDate forecast, LocalDate end, Box bar) {
    if (forecast == null || forecast.equals(end)) {
      return;
    }
    if (forecast.isBefore(end)) {
      double x = axis.end(forecast);
      surface.line(new double[] {x, bar.y() - 2, x, bar.bottom() + 2}, Pen.solid(Inks.TEXT, 1.2));
      return;
    }
    Box late = span(end.plusDays(1), forecast, bar.y() + 1);
    Box inner = new Box(late.x(), late.y(), late.width(), HEIGHT - 2);
    hatch(inner, Inks.LATE);
    surface.outline(inner.corners(), Pen.dashed(Inks.LATE, 0.7, 2, 1));
  }

  /** Stripes where a date is only known as a month, quarter, half-year or year. */
  private void unsure(Span span, Box bar, int rgb) {
    if (span == null) {
      return;
    }
    Box box = span(span.first(), span.last(), bar.y());
    surface.fill(new Box(box.x(), box.y() - 0.5, box.width(), HEIGHT + 1), Inks.PAPER);
    for (double x = box.x(); x <= box.right(); x += HATCH) {
      surface.line(new double[] {x, box.y(), x, box.bottom()}, Pen.solid(rgb, 0.9));
    }
  }

  private void note(PaperRow row, Box bar, LocalDate forecast) {
    if (row.note().isEmpty()) {
      return;
    }
    double right = forecast == null ? bar.right() : Math.max(bar.right(), axis.end(forecast));
    surface.text(new Label(row.note(), right + 4, bar.y() + 6, Align.LEFT, NOTE));
  }

  private void point(Point point, double y, double size) {
    double x = axis.middle(point.date());
    double middle = y + TOP + HEIGHT / 2;
    double r = 5 * size;
    double[] shape =
        point.gate()
            ? new double[] {
              x,
              middle - r,
              x + r * 0.7,
              middle - r * 0.5,
              x + r * 0.7,
              middle + r * 0.5,
              x,
              middle + r,
              x - r * 0.7,
              middle + r * 0.5,
              x - r * 0.7,
              middle - r * 0.5
            }
            : new double[] {x, middle - r, x + r, middle, x, middle + r, x - r, middle};
    boolean dropped = point.state() == PaperRow.State.DROPPED;
    surface.fill(shape, point.state() == PaperRow.State.REACHED ? Inks.TEXT : Inks.PAPER);
    surface.outline(
        shape, dropped ? Pen.dashed(Inks.TEXT, 0.8, 1.5, 1) : Pen.solid(Inks.TEXT, 0.9));
    if (dropped) {
      surface.line(new double[] {x - r, middle + r, x + r, middle - r}, Pen.solid(Inks.TEXT, 0.7));
    }
  }

  private void hatch(Box box, int rgb) {
    double first = Math.max(box.x(), axis.left()) - HEIGHT;
    double last = Math.min(box.right(), axis.right());
    surface.clipped(
        box,
        () -> {
          for (double x = first; x < last; x += HATCH) {
            surface.line(
                new double[] {x, box.bottom(), x + box.height(), box.y()}, Pen.solid(rgb, 0.6));
          }
        });
  }
}
