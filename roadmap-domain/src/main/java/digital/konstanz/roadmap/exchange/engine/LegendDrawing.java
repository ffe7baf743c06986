// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.exchange.engine.Label.Align;
import digital.konstanz.roadmap.exchange.engine.Label.Style;
import digital.konstanz.roadmap.exchange.engine.PaperLook.Pattern;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Dates;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Kind;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Point;
import digital.konstanz.roadmap.exchange.engine.PaperRow.Span;
import digital.konstanz.roadmap.exchange.engine.PaperRow.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What colours and shapes mean; every sample is drawn by the code that draws the chart. */
final class LegendDrawing {
  private static final LocalDate DAY = LocalDate.EPOCH;
  private static final double SAMPLE = 24;
  private static final double TEXT_AT = 29;
  private static final double GAP = 14;
  private static final double SIZE = PaperGeometry.SMALL;
  private static final LocalDate LAST = DAY.plusDays(9);
  private static final Dates WHOLE = new Dates(DAY, LAST, null, null, null, null);
  private static final Integer NOTHING = 0;
  private static final PaperLook PLAIN = new PaperLook(Inks.MUTED, Pattern.SOLID);

  private LegendDrawing() {}

  /**
   * A sample: a row drawn on ten days, or an upright line.
   *
   * @param row null for a line
   */
  record Item(String label, PaperRow row, Pen line, PaperLayer layer) {
    static Item of(String label, PaperRow row) {
      return new Item(label, row, null, PaperLayer.BASELINE);
    }
  }

  /** Colours in use, then the shapes that the layers bring. */
  static List<Item> items(PaperPlan plan, PaperWish wish, PaperWords words) {
    List<Item> items = new ArrayList<>();
    plan.legend().forEach(e -> items.add(Item.of(e.label(), bar(e.look(), WHOLE, NOTHING))));
    items.add(Item.of(words.say("legend.progress"), bar(PLAIN, WHOLE, 40)));
    items.add(Item.of(words.say("legend.unknown"), bar(PLAIN, WHOLE, null)));
    items.add(Item.of(words.say("legend.forecast"), bar(PLAIN, late(), NOTHING)));
    items.add(Item.of(words.say("legend.unsure"), bar(PLAIN, unsure(), NOTHING)));
    if (wish.shows(PaperLayer.BASELINE)) {
      items.add(Item.of(words.say("legend.baseline"), bar(PLAIN, ghost(), NOTHING)));
    }
    if (wish.shows(PaperLayer.CRITICAL)) {
      PaperRow row = bar(PLAIN, WHOLE, NOTHING);
      items.add(new Item(words.say("legend.critical"), row, null, PaperLayer.CRITICAL));
    }
    items.add(Item.of(words.say("legend.milestone"), point(false, State.OPEN)));
    items.add(Item.of(words.say("legend.reached"), point(false, State.REACHED)));
    items.add(Item.of(words.say("legend.gate"), point(true, State.OPEN)));
    if (wish.shows(PaperLayer.DEADLINES)) {
      items.add(line(words.say("legend.deadline"), HeaderDrawing.BINDING));
      items.add(line(words.say("legend.advisory"), HeaderDrawing.ADVISORY));
    }
    return items;
  }

  private static Item line(String label, Pen pen) {
    return new Item(label, null, pen, PaperLayer.DEADLINES);
  }

  static List<List<Item>> lines(List<Item> items, Lettering letters, double width) {
    List<List<Item>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    double used = 0;
    for (Item item : items) {
      double needed = width(item, letters);
      if (used > 0 && used + needed > width) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.get(lines.size() - 1).add(item);
      used += needed;
    }
    return lines;
  }

  private static double width(Item item, Lettering letters) {
    return TEXT_AT + letters.width(item.label(), SIZE) + GAP;
  }

  static void draw(Surface surface, List<Item> items, Lettering letters, double y) {
    double x = PaperGeometry.MARGIN;
    for (Item item : items) {
      sample(surface, item, x, y);
      surface.text(
          new Label(
              item.label(), x + TEXT_AT, y + 9, Align.LEFT, new Style(SIZE, false, Inks.TEXT)));
      x += width(item, letters);
    }
  }

  private static void sample(Surface surface, Item item, double x, double y) {
    if (item.row() == null) {
      double middle = x + SAMPLE / 2;
      surface.line(new double[] {middle, y, middle, y + 12}, item.line());
      return;
    }
    TimeAxis axis = new TimeAxis(DAY, SAMPLE / 10, x, x, x + SAMPLE);
    PaperWish wish = new PaperWish(Paper.A4, 1, Set.of(item.layer()), false);
    new BarDrawing(surface, axis, wish, null).draw(item.row(), y - 1);
  }

  private static Dates late() {
    return new Dates(DAY, DAY.plusDays(5), null, null, LAST, null);
  }

  private static Dates ghost() {
    return new Dates(DAY, LAST, null, null, null, new Span(DAY, DAY.plusDays(6)));
  }

  private static Dates unsure() {
    return new Dates(DAY, LAST, null, new Span(DAY.plusDays(5), LAST), null, null);
  }

  /** Without progress it is drawn as not known. */
  private static PaperRow bar(PaperLook look, Dates dates, Integer progress) {
    return new PaperRow(Kind.BAR, 1, List.of(), dates, look, progress, true, true, List.of(), "");
  }

  private static PaperRow point(boolean gate, State state) {
    List<Point> points = List.of(new Point(DAY.plusDays(5), gate, state));
    return new PaperRow(Kind.POINT, 1, List.of(), WHOLE, PLAIN, null, false, false, points, "");
  }
}
