// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/**
 * One cell as the file has it. {@code text} is never null and keeps the file's blanks; a {@code
 * NUMBER} is a plain decimal with point and a {@code DATE} is ISO, because the file said so itself;
 * a {@code FORMULA} carries its last calculated text, an {@code ERROR} its error sign.
 */
public record TabularCell(String text, Kind kind) {
  /** What the file says about the cell; CSV knows texts only. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    ERROR
  }

  public static final TabularCell EMPTY = new TabularCell("", Kind.TEXT);

  public static TabularCell text(String text) {
    return text.isEmpty() ? EMPTY : new TabularCell(text, Kind.TEXT);
  }

  /** True when nothing but blanks, zero-width characters included, is in it. */
  public boolean isBlank() {
    return kind == Kind.TEXT && TabularTexts.clean(text).isEmpty();
  }

  /** Without blanks and zero-width characters at the ends. */
  public String clean() {
    return TabularTexts.clean(text);
  }
}
