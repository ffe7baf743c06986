// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import static digital.konstanz.roadmap.exchange.engine.PaperGeometry.SMALL;

import digital.konstanz.roadmap.exchange.engine.Label.Align;
import digital.konstanz.roadmap.exchange.engine.Label.Style;
import digital.konstanz.roadmap.exchange.engine.Tag.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the appendix: everything that the chart shows as tables, so that it can be read aloud and
 * searched. Texts are never cut; a row is as high as its longest text.
 */
final class AppendixDrawing {
  private static final double LINE = 9;
  private static final double PAD = 3;
  private static final double HEADING = 20;
  private static final Style TEXT = new Style(SMALL, false, Inks.TEXT);
  private static final Style STRONG = new Style(SMALL, true, Inks.TEXT);
  private static final Style TITLE = new Style(11, true, Inks.TEXT);

  private final Lettering letters;
  private final Box room;
  private final List<Page> pages = new ArrayList<>();

  AppendixDrawing(List<PaperTable> tables, Lettering letters, Box room) {
    this.letters = letters;
    this.room = room;
    tables.forEach(this::paginate);
  }

  /** Rows of one table that stand on one page; {@code to} exclusive. */
  private record Page(PaperTable table, int from, int to) {}

  int pages() {
    return pages.size();
  }

  private void paginate(PaperTable table) {
    List<Double> widths = widths(table);
    int from = 0;
    double used = HEADING + height(heads(table), widths);
    for (int i = 0; i < table.rows().size(); i++) {
      double needed = height(table.rows().get(i), widths);
      if (used + needed > room.height() && i > from) {
        pages.add(new Page(table, from, i));
        from = i;
        used = HEADING + height(heads(table), widths);
      }
      used += needed;
    }
    pages.add(new Page(table, from, table.rows().size()));
  }

  private static List<String> heads(PaperTable table) {
    return table.columns().stream().map(PaperTable.Column::title).toList();
  }

  /** Columns without a width share what is left. */
  private List<Double> widths(PaperTable table) {
    double fixed = table.columns().stream().mapToDouble(PaperTable.Column::width).sum();
    long open = table.columns().stream().filter(column -> column.width() == 0).count();
    return table.columns().stream()
        .map(column -> column.width() > 0 ? column.width() : (room.width() - fixed) / open)
        .toList();
  }

  private double height(List<String> cells, List<Double> widths) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, lines(cells.get(i), widths.get(i)).size());
    }
    return lines * LINE + PAD;
  }

  private List<String> lines(String text, double width) {
    double room = width - 2 * PAD;
    return letters.width(text, SMALL) <= room ? List.of(text) : letters.wrapped(text, SMALL, room);
  }

  void draw(Surface surface, int number) {
    Page page = pages.get(number);
    PaperTable table = page.table();
    surface.tagged(
        Tag.of(page.from() == 0 ? Role.HEADING : Role.ARTIFACT),
        () -> surface.text(new Label(table.title(), room.x(), room.y() + 12, Align.LEFT, TITLE)));
    surface.tagged(
        Tag.of(page.from() == 0 ? Role.TABLE : Role.NEXT_TABLE), () -> table(surface, page));
  }

  private void table(Surface surface, Page page) {
    List<Double> widths = widths(page.table());
    double y = room.y() + HEADING;
    List<String> heads = heads(page.table());
    double head = height(heads, widths);
    Box ground = new Box(room.x(), y, room.width(), head);
    surface.tagged(Tag.of(Role.ARTIFACT), () -> surface.fill(ground, Inks.SUNKEN));
    row(surface, heads, widths, y, page.from() == 0 ? Role.HEAD_CELL : Role.ARTIFACT);
    y += head;
    for (List<String> cells : page.table().rows().subList(page.from(), page.to())) {
      row(surface, cells, widths, y, Role.CELL);
      y += height(cells, widths);
      double[] under = {room.x(), y, room.right(), y};
      surface.tagged(Tag.of(Role.ARTIFACT), () -> surface.line(under, Pen.solid(Inks.LINE, 0.5)));
    }
  }

  private void row(Surface surface, List<String> cells, List<Double> widths, double y, Role role) {
    if (role == Role.ARTIFACT) {
      surface.tagged(Tag.of(role), () -> cells(surface, cells, widths, y, role));
    } else {
      surface.tagged(Tag.of(Role.ROW), () -> cells(surface, cells, widths, y, role));
    }
  }

  private void cells(
      Surface surface, List<String> cells, List<Double> widths, double y, Role role) {
    double x = room.x();
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = lines(cells.get(i), widths.get(i));
      double left = x + PAD;
      Style style = role == Role.CELL ? TEXT : STRONG;
      Runnable drawing = () -> text(surface, lines, new Label("", left, y, Align.LEFT, style));
      if (role == Role.ARTIFACT) {
        drawing.run();
      } else {
        surface.tagged(Tag.of(role), drawing);
      }
      x += widths.get(i);
    }
  }

  private static void text(Surface surface, List<String> lines, Label first) {
    double y = first.y() + LINE - 1;
    for (String line : lines) {
      surface.text(new Label(line, first.x(), y, first.align(), first.style()));
      y += LINE;
    }
  }
}
