// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.engine.PaperLook;
import digital.konstanz.roadmap.exchange.engine.PaperLook.Pattern;
import digital.konstanz.roadmap.exchange.engine.PaperPlan.Entry;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Which colour a bar has, by one dimension, and the legend of it. TypeScript twin: {@code
 * gantt/palette.ts}; the pattern always tells the status.
 */
final class PaperColours {
  private static final int NONE = 0x5f6c78;
  private static final int GREY = 0x707d89;
  private static final List<Integer> CATEGORIES =
      List.of(
          0x2c5f8d, 0x1c8080, 0x597d1c, 0xb0621a, 0xa6405a, 0x6b4d9e, 0x866a36, 0x3a7cb6, 0x7a3a70);

  private final Dimension dimension;
  private final Map<String, Integer> colours = new LinkedHashMap<>();
  private final List<Entry> legend = new ArrayList<>();

  PaperColours(
      List<PaperNode> nodes, Dimension dimension, BiFunction<Dimension, String, String> title) {
    this.dimension = dimension;
    Map<String, Integer> counts = new LinkedHashMap<>();
    nodes.stream()
        .filter(PaperNode::isMeasure)
        .map(node -> PaperOutline.value(node, dimension))
        .forEach(value -> counts.merge(value == null ? "" : value, 1, Integer::sum));
    if (dimension == Dimension.STATUS) {
      Arrays.stream(MeasureStatus.values())
          .filter(status -> counts.containsKey(status.name()))
          .forEach(status -> status(status, title.apply(dimension, status.name())));
    } else {
      categories(counts, title);
    }
  }

  private void status(MeasureStatus status, String label) {
    colours.put(status.name(), colour(status));
    legend.add(new Entry(label, new PaperLook(colour(status), pattern(status.name()))));
  }

  private static int colour(MeasureStatus status) {
    return switch (status) {
      case IDEA -> NONE;
      case PROPOSED -> 0x866a36;
      case PLANNED -> 0x3a7cb6;
      case RELEASED -> 0x1c8080;
      case RUNNING -> 0x0b5d7e;
      case PAUSED -> 0xb37600;
      default -> GREY;
    };
  }

  private void categories(
      Map<String, Integer> counts, BiFunction<Dimension, String, String> title) {
    boolean without = counts.remove("") != null;
    List<String> values = new ArrayList<>(counts.keySet());
    if (dimension == Dimension.LEAD || dimension == Dimension.DRIVER) {
      values.sort(Comparator.comparing((String v) -> -counts.get(v)).thenComparing(v -> v));
    }
    int most = Math.min(values.size(), CATEGORIES.size());
    for (int i = 0; i < most; i++) {
      colours.put(values.get(i), CATEGORIES.get(i));
      PaperLook look = new PaperLook(CATEGORIES.get(i), Pattern.SOLID);
      legend.add(new Entry(title.apply(dimension, values.get(i)), look));
    }
    if (values.size() > most || without) {
      String label = title.apply(values.size() > most ? null : dimension, null);
      legend.add(new Entry(label, new PaperLook(NONE, Pattern.SOLID)));
    }
  }

  List<Entry> legend() {
    return legend;
  }

  PaperLook look(PaperNode node) {
    String value = node.row == null ? null : PaperOutline.value(node, dimension);
    String status = node.row == null ? null : node.row.status();
    return new PaperLook(colours.getOrDefault(value == null ? "" : value, NONE), pattern(status));
  }

  private static Pattern pattern(String status) {
    if (status == null) {
      return Pattern.SOLID;
    }
    return switch (status) {
      case "IDEA", "PROPOSED" -> Pattern.HOLLOW;
      case "CANCELLED" -> Pattern.STRUCK;
      case "PAUSED" -> Pattern.HATCHED;
      default -> Pattern.SOLID;
    };
  }
}
