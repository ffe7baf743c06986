// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/** Keys that say on which day something was made. */
final class DayKeys {

  private DayKeys() {}

  /**
   * The day, and from the second of a day on a number.
   *
   * @param taken the keys that begin like this
   */
  static String free(String prefix, LocalDate day, Function<String, Set<String>> taken) {
    String stem = prefix + day;
    Set<String> known = taken.apply(stem);
    String key = stem;
    for (int number = 2; known.contains(key); number++) {
      key = stem + "-" + number;
    }
    return key;
  }
}
