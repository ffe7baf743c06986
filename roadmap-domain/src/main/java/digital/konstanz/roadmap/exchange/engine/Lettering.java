// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.util.ArrayList;
import java.util.List;

/** How wide text is. */
public interface Lettering {
  String CUT = "…";

  /** In points at a size of one point. */
  double width(String text);

  default double width(String text, double size) {
    return width(text) * size;
  }

  /** The text, or its beginning with an ellipsis that fits the width; empty when nothing does. */
  default String fitted(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(text.substring(0, middle) + CUT, size) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + CUT;
  }

  /** Lines broken between words; a word that is too wide is cut into pieces. At least one line. */
  default List<String> wrapped(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      String rest = word;
      String tried = line.isEmpty() ? rest : line + " " + rest;
      if (width(tried, size) <= width) {
        line.replace(0, line.length(), tried);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(rest, size) > width && rest.length() > 1) {
        int fits = Math.max(1, fitted(rest, size, width).length() - 1);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line.append(rest);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
