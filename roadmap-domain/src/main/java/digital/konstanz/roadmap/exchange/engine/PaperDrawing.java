// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.FACT;
import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.MARGIN;
import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.ROW;
import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.SMALL;

import digital.konstanz.roadmap.exchange.engine.Label.Align;
import digital.konstanz.roadmap.exchange.engine.Label.Style;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Link;
import digital.konstanz.roadmap.exchange.engine.Tag.Role;
import java.util.List;

/**
 * The timeline as sheets: head, columns and time repeated on each, legend and page number below. A
 * wide timeline goes on to the right, then down; the appendix comes last. Work and memory grow with
 * the lines, whatever the format.
 */
public final class PaperDrawing {
  private static final Style TITLE = new Style(PaperGeometry.TITLE, true, Inks.TEXT);
  private static final Style FACTS = new Style(SMALL, false, Inks.MUTED);
  private static final Style NOTICE = new Style(8.5, true, Inks.DEADLINE);
  private static final double INDENT = 7;

  private final PaperPlan plan;
  private final PaperWish wish;
  private final Lettering letters;
  private final PaperWords words;
  private final PaperGeometry geometry;
  private final HeaderDrawing header;

  public PaperDrawing(PaperPlan plan, PaperWish wish, Lettering letters, PaperWords words) {
    this.plan = plan;
    this.wish = wish;
    this.letters = letters;
    this.words = words;
    this.geometry = new PaperGeometry(plan, wish, letters, LegendDrawing.items(plan, wish, words));
    this.header = new HeaderDrawing(plan, wish, letters, words);
  }

  /** Sheet after sheet, as many as there are. */
  public void print(Pages pages) {
    AppendixDrawing appendix = appendix();
    int charts = geometry.sheetsHigh() * wish.pagesWide();
    int total = charts + appendix.pages();
    int number = 0;
    for (int down = 0; down < geometry.sheetsHigh(); down++) {
      int from = down * geometry.rowsPerSheet();
      int to = Math.min(plan.rows().size(), from + geometry.rowsPerSheet());
      for (int across = 0; across < wish.pagesWide(); across++) {
        Surface surface = pages.next(geometry.width, wish.paper().height());
        SheetPart part = new SheetPart(geometry.axis(across), from, to, geometry.bodyTop(), false);
        head(surface, geometry.width, number == 0);
        chart(surface, part, number == 0);
        legend(surface, wish.paper().height(), number == 0);
        foot(surface, ++number, total);
      }
    }
    for (int page = 0; page < appendix.pages(); page++) {
      Surface surface = pages.next(geometry.width, wish.paper().height());
      head(surface, geometry.width, false);
      appendix.draw(surface, page);
      foot(surface, ++number, total);
    }
  }

  private AppendixDrawing appendix() {
    double height = wish.paper().height() - geometry.top - MARGIN - FACT;
    Box room = new Box(MARGIN, geometry.top, geometry.width - 2 * MARGIN, height);
    return new AppendixDrawing(wish.appendix() ? plan.appendix() : List.of(), letters, room);
  }

  /** Size of the one sheet that holds everything. */
  public Box sheet() {
    return new Box(0, 0, geometry.widthOfAll(), geometry.heightOfAll());
  }

  /** Draws the one sheet, or what of it lies between two heights. */
  public void drawSheet(Surface surface, double top, double bottom) {
    double first = geometry.bodyTop();
    int from = clamped((int) Math.floor((top - first) / ROW) - 1);
    int to = clamped((int) Math.ceil((bottom - first) / ROW) + 1);
    Box sheet = sheet();
    if (top < first) {
      head(surface, sheet.width(), true);
    }
    SheetPart part = new SheetPart(geometry.wholeAxis(), from, to, first + from * ROW, true);
    chart(surface, part, top < first);
    if (bottom > first + plan.rows().size() * ROW) {
      legend(surface, sheet.height(), true);
    }
  }

  private int clamped(int line) {
    return Math.max(0, Math.min(plan.rows().size(), line));
  }

  private void head(Surface surface, double width, boolean first) {
    String notice = plan.head().notice();
    double room = width - 2 * MARGIN - letters.width(notice, NOTICE.size()) * 1.05 - 20;
    String title = letters.fitted(plan.head().title(), TITLE.size(), room);
    surface.tagged(
        Tag.of(first ? Role.TITLE : Role.ARTIFACT),
        () -> surface.text(new Label(title, MARGIN, MARGIN + 12, Align.LEFT, TITLE)));
    if (!notice.isEmpty()) {
      surface.tagged(
          Tag.of(first ? Role.PARAGRAPH : Role.ARTIFACT),
          () -> surface.text(new Label(notice, width - MARGIN, MARGIN + 12, Align.RIGHT, NOTICE)));
    }
    surface.tagged(
        Tag.of(first ? Role.PARAGRAPH : Role.ARTIFACT),
        () -> {
          double y = MARGIN + 22 + 5;
          for (String line : geometry.facts) {
            surface.text(new Label(line, MARGIN, y, Align.LEFT, FACTS));
            y += FACT;
          }
        });
  }

  private void chart(Surface surface, SheetPart part, boolean first) {
    surface.tagged(
        first ? Tag.figure(plan.head().spoken()) : Tag.of(Role.ARTIFACT),
        () -> {
          if (first || !part.whole()) {
            columns(surface, part);
            header.draw(surface, part.axis(), geometry.top);
          }
          ground(surface, part);
          surface.clipped(part.body(), () -> bars(surface, part));
          frame(surface, part);
        });
  }

  private void columns(Surface surface, SheetPart part) {
    Box box = new Box(MARGIN, geometry.top, part.axis().left() - MARGIN, geometry.headerHeight());
    surface.fill(box, Inks.SUNKEN);
    Style style = new Style(SMALL, true, Inks.TEXT);
    for (int i = 0; i < plan.columns().size(); i++) {
      double x = geometry.columns.get(i) + 3;
      double room = geometry.columns.get(i + 1) - x - 2;
      String title = letters.fitted(plan.columns().get(i).title(), SMALL * 1.06, room);
      surface.text(new Label(title, x, box.bottom() - 4, Align.LEFT, style));
    }
    surface.line(
        new double[] {box.x(), box.bottom(), box.right(), box.bottom()},
        Pen.solid(Inks.STRONG, 0.7));
  }

  private void ground(Surface surface, SheetPart part) {
    for (int line = part.from(); line < part.to(); line++) {
      PaperRow row = plan.rows().get(line);
      double y = part.y(line);
      if (row.kind() == PaperRow.Kind.GROUP) {
        surface.fill(new Box(MARGIN, y, part.axis().right() - MARGIN, ROW), Inks.GROUP);
      }
    }
    header.ground(surface, part);
    for (int line = part.from(); line < part.to(); line++) {
      cells(surface, plan.rows().get(line), part.y(line));
      double under = part.y(line) + ROW;
      surface.line(
          new double[] {MARGIN, under, part.axis().right(), under}, Pen.solid(Inks.LINE, 0.4));
    }
  }

  private void cells(Surface surface, PaperRow row, double y) {
    boolean group = row.kind() == PaperRow.Kind.GROUP;
    Style style = new Style(SMALL, group, Inks.TEXT);
    for (int i = 0; i < plan.columns().size(); i++) {
      String text = row.cells().get(i);
      if (text.isEmpty()) {
        continue;
      }
      boolean open = plan.columns().get(i).width() == 0;
      double x = geometry.columns.get(i) + 3 + (open ? (row.level() - 1) * INDENT : 0);
      double room = geometry.columns.get(i + 1) - x - 3;
      String fitted = letters.fitted(text, group ? SMALL * 1.06 : SMALL, room);
      surface.text(new Label(fitted, x, y + ROW / 2 + 2.4, Align.LEFT, style));
    }
  }

  private void bars(Surface surface, SheetPart part) {
    header.lines(surface, part);
    LinkDrawing links = new LinkDrawing(surface, part, plan.rows());
    BarDrawing bars = new BarDrawing(surface, part.axis(), wish, words);
    plan.links().stream().filter(link -> drawn(link, part)).forEach(links::draw);
    for (int line = part.from(); line < part.to(); line++) {
      bars.draw(plan.rows().get(line), part.y(line));
    }
  }

  private boolean drawn(Link link, SheetPart part) {
    int upper = Math.min(link.from(), link.to());
    int lower = Math.max(link.from(), link.to());
    boolean passes = upper < part.to() && lower >= part.from();
    boolean ends = upper >= part.from() || lower < part.to();
    return wish.shows(PaperLayer.LINKS) && passes && (ends || part.whole());
  }

  private void frame(Surface surface, SheetPart part) {
    double left = part.axis().left();
    surface.line(
        new double[] {left, geometry.top, left, part.bottom()}, Pen.solid(Inks.STRONG, 0.7));
  }

  private void legend(Surface surface, double height, boolean first) {
    double y = height - MARGIN - PaperGeometry.BAND - geometry.legendHeight();
    surface.tagged(
        Tag.of(first ? Role.PARAGRAPH : Role.ARTIFACT),
        () -> {
          for (int line = 0; line < geometry.legend.size(); line++) {
            LegendDrawing.draw(
                surface, geometry.legend.get(line), letters, y + geometry.legendLine(line));
          }
        });
  }

  private void foot(Surface surface, int number, int total) {
    double y = wish.paper().height() - MARGIN;
    String page = words.say("page", number, total);
    surface.tagged(
        Tag.of(Role.ARTIFACT),
        () -> surface.text(new Label(page, geometry.width - MARGIN, y, Align.RIGHT, FACTS)));
  }
}
