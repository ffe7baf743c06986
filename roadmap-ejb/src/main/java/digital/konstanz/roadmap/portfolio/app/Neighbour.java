// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

/**
 * Where among the items of its home something is put: before one of them, after one, else last.
 *
 * @param before key; null for none
 * @param after key; null for none, and not asked for beside {@code before}
 */
public record Neighbour(String before, String after) {
  public static final Neighbour LAST = new Neighbour(null, null);

  String key() {
    return before != null ? before : after;
  }
}
