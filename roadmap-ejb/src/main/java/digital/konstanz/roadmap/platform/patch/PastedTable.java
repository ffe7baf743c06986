// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.patch;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of cells out of a text copied from a spreadsheet, or typed as CSV: parted by tab, semicolon
 * or comma, whichever the first line has; quotes as in CSV, cells without blanks around them.
 */
public final class PastedTable {

  /** The longest text that is read. */
  public static final int LONGEST = 200_000;

  /** Most lines that are read. */
  public static final int MOST_LINES = 2_000;

  /**
   * @param number of the physical line where it starts, 1 for the first
   */
  public record Line(int number, List<String> cells) {

    boolean empty() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  private PastedTable() {}

  /**
   * Empty lines are left out.
   *
   * @throws RuleViolatedException {@code text.missing}, {@code text.too-long}, {@code
   *     table.too-many-lines} at {@code table}
   */
  public static List<Line> read(String text) {
    if (text == null || text.isBlank()) {
      throw RuleViolatedException.at("table", "text.missing");
    }
    if (text.length() > LONGEST) {
      throw RuleViolatedException.at("table", "text.too-long", text.length(), LONGEST);
    }
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Line> lines = new Reader(clean, separator(clean)).lines();
    if (lines.size() > MOST_LINES) {
      throw RuleViolatedException.at("table", "table.too-many-lines", lines.size(), MOST_LINES);
    }
    return lines;
  }

  private static char separator(String text) {
    String first = text.stripLeading().lines().findFirst().orElse("");
    if (first.indexOf('\t') >= 0) {
      return '\t';
    }
    return first.indexOf(';') >= 0 ? ';' : ',';
  }

  private static final class Reader {
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int number = 1;
    private int start = 1;

    Reader(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    List<Line> lines() {
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        if (quoted) {
          i = inQuotes(sign, i);
        } else if (sign == '"' && cell.toString().isBlank()) {
          quoted = true;
        } else if (sign == separator) {
          endCell();
        } else if (sign == '\n') {
          number++;
          endLine();
        } else {
          cell.append(sign);
        }
      }
      endLine();
      return lines;
    }

    private int inQuotes(char sign, int at) {
      if (sign != '"') {
        number += sign == '\n' ? 1 : 0;
        cell.append(sign);
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        return at + 1;
      } else {
        quoted = false;
      }
      return at;
    }

    private void endCell() {
      cells.add(cell.toString().strip());
      cell.setLength(0);
    }

    private void endLine() {
      endCell();
      Line line = new Line(start, cells);
      if (!line.empty()) {
        lines.add(line);
      }
      cells = new ArrayList<>();
      start = number;
    }
  }
}
