// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.BAND;
import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.SMALL;

import digital.konstanz.roadmap.exchange.engine.Label.Align;
import digital.konstanz.roadmap.exchange.engine.Label.Style;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Cycle;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the time header of a sheet, and the lines that go down from it. */
final class HeaderDrawing {
  private static final Style PLAIN = new Style(SMALL - 0.5, false, Inks.MUTED);
  private static final Style STRONG = new Style(SMALL, true, Inks.TEXT);
  private static final double PAD = 3;
  static final Pen BINDING = Pen.solid(Inks.DEADLINE, 0.8);
  static final Pen ADVISORY = Pen.dashed(Inks.DEADLINE, 0.6, 1, 2);

  private final PaperPlan plan;
  private final PaperWish wish;
  private final Lettering letters;
  private final PaperWords words;

  HeaderDrawing(PaperPlan plan, PaperWish wish, Lettering letters, PaperWords words) {
    this.plan = plan;
    this.wish = wish;
    this.letters = letters;
    this.words = words;
  }

  /**
   * @param y top of the header
   */
  void draw(Surface surface, TimeAxis axis, double y) {
    Box all = new Box(axis.left(), y, axis.right() - axis.left(), 4 * BAND);
    surface.fill(all, Inks.SUNKEN);
    surface.clipped(
        all,
        () -> {
          years(surface, axis, y);
          tier(surface, axis, axis.upper(), y + BAND);
          if (axis.lower() != null) {
            tier(surface, axis, axis.lower(), y + 2 * BAND);
          }
        });
    flags(surface, axis, y + 3 * BAND);
    surface.line(
        new double[] {all.x(), all.bottom(), all.right(), all.bottom()},
        Pen.solid(Inks.STRONG, 0.7));
  }

  private void years(Surface surface, TimeAxis axis, double y) {
    LocalDate end = axis.lastShown();
    LocalDate at = axis.firstShown().withDayOfYear(1);
    while (at.isBefore(end)) {
      Cycle cycle = cycleOf(at.getYear());
      LocalDate from = LocalDate.of(cycle.firstYear(), 1, 1);
      LocalDate to = LocalDate.of(cycle.lastYear() + 1, 1, 1);
      cell(surface, axis, new Span(from, to, cycle.title(), false), y);
      at = to;
    }
  }

  private Cycle cycleOf(int year) {
    return plan.days().cycles().stream()
        .filter(cycle -> cycle.firstYear() <= year && year <= cycle.lastYear())
        .findFirst()
        .orElseGet(() -> new Cycle(words.say("fiscal-year", String.valueOf(year)), year, year));
  }

  private void tier(Surface surface, TimeAxis axis, PaperUnit unit, double y) {
    boolean upper = unit == axis.upper();
    LocalDate end = axis.lastShown();
    for (LocalDate at = unit.startOf(axis.firstShown()); at.isBefore(end); at = unit.after(at)) {
      cell(surface, axis, new Span(at, unit.after(at), unit.label(at, words), upper), y);
    }
  }

  /** A cell of the header; {@code to} exclusive. */
  private record Span(LocalDate from, LocalDate to, String label, boolean strong) {}

  private void cell(Surface surface, TimeAxis axis, Span span, double y) {
    double x = axis.x(span.from());
    double right = axis.x(span.to());
    surface.line(new double[] {x, y, x, y + BAND}, Pen.solid(Inks.STRONG, 0.35));
    surface.line(
        new double[] {Math.max(x, axis.left()), y + BAND, Math.min(right, axis.right()), y + BAND},
        Pen.solid(Inks.LINE, 0.5));
    double left = Math.max(x, axis.left());
    double room = Math.min(right, axis.right()) - left;
    Style style = span.strong() ? STRONG : PLAIN;
    String text =
        letters.width(span.label(), style.size()) + 2 <= room
            ? span.label()
            : letters.fitted(span.label(), style.size(), room - 4);
    if (text.length() < 2 && text.length() < span.label().length()) {
      return;
    }
    if (right - x > 60) {
      surface.text(new Label(text, left + PAD, y + 8.5, Align.LEFT, style));
    } else {
      surface.text(new Label(text, left + room / 2, y + 8.5, Align.CENTER, style));
    }
  }

  /** Where there is room: today, then coming deadlines: missed ones, binding ones, the others. */
  private void flags(Surface surface, TimeAxis axis, double y) {
    List<double[]> taken = new ArrayList<>();
    LocalDate today = plan.days().asOf();
    Flag now = new Flag(axis.middle(today), words.say("today", words.day(today)), Inks.TODAY, true);
    flag(surface, axis, now, y, taken);
    if (!wish.shows(PaperLayer.DEADLINES)) {
      return;
    }
    plan.deadlines().stream()
        .filter(deadline -> !deadline.date().isBefore(today))
        .sorted(Comparator.comparing((Deadline d) -> !d.missed()).thenComparing(d -> !d.binding()))
        .map(d -> new Flag(axis.end(d.date()), d.label(), Inks.DEADLINE, d.missed()))
        .forEach(each -> flag(surface, axis, each, y, taken));
  }

  private record Flag(double x, String label, int rgb, boolean filled) {}

  private void flag(Surface surface, TimeAxis axis, Flag flag, double y, List<double[]> taken) {
    if (flag.x() < axis.left() || flag.x() > axis.right()) {
      return;
    }
    double width = letters.width(flag.label(), SMALL) + 8;
    double left = Math.max(axis.left(), Math.min(flag.x() - width / 2, axis.right() - width));
    if (taken.stream().anyMatch(other -> left < other[1] && left + width > other[0])) {
      return;
    }
    taken.add(new double[] {left - 2, left + width + 2});
    Box box = new Box(left, y + 1, width, BAND - 2);
    surface.fill(box, flag.filled() ? flag.rgb() : Inks.PAPER);
    surface.outline(box.corners(), Pen.solid(flag.rgb(), 0.7));
    int ink = flag.filled() ? Inks.PAPER : flag.rgb();
    surface.text(
        new Label(
            flag.label(), left + width / 2, y + 8.3, Align.CENTER, new Style(SMALL, true, ink)));
  }

  /** Shading of free days and thin lines at the units, below everything. */
  void ground(Surface surface, SheetPart part) {
    TimeAxis axis = part.axis();
    LocalDate end = axis.lastShown();
    if (axis.showsDays()) {
      for (LocalDate at = axis.firstShown(); at.isBefore(end); at = at.plusDays(1)) {
        boolean free = plan.days().free().contains(at);
        if (free || at.getDayOfWeek().getValue() > 5) {
          Box day = new Box(axis.x(at), part.bodyTop(), axis.perDay(), part.body().height());
          surface.fill(day, free ? Inks.HOLIDAY : Inks.WEEKEND);
        }
      }
    }
    PaperUnit unit = axis.showsDays() || axis.lower() == null ? axis.upper() : axis.lower();
    for (LocalDate at = unit.startOf(axis.firstShown()); at.isBefore(end); at = unit.after(at)) {
      boolean year = at.getDayOfYear() == 1;
      vertical(surface, part, axis.x(at), Pen.solid(year ? Inks.STRONG : Inks.LINE, 0.4));
    }
  }

  /** Today and the deadlines, above the bars. */
  void lines(Surface surface, SheetPart part) {
    TimeAxis axis = part.axis();
    if (wish.shows(PaperLayer.DEADLINES)) {
      for (Deadline deadline : plan.deadlines()) {
        vertical(surface, part, axis.end(deadline.date()), deadline.binding() ? BINDING : ADVISORY);
      }
    }
    vertical(surface, part, axis.middle(plan.days().asOf()), Pen.dashed(Inks.TODAY, 1.1, 4, 2));
  }

  private static void vertical(Surface surface, SheetPart part, double x, Pen pen) {
    if (x >= part.axis().left() && x <= part.axis().right()) {
      surface.line(new double[] {x, part.bodyTop(), x, part.bottom()}, pen);
    }
  }
}
