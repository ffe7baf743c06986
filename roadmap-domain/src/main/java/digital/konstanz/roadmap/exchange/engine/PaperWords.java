// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.shared.PlanDate;
import java.time.LocalDate;

/** Words in the language of the reader. */
public interface PaperWords {

  /**
   * @param key below {@code paper.}; with {@code word.} or {@code shell.} in front, of the whole
   *     product
   */
  String say(String key, Object... values);

  String day(LocalDate day);

  /** As exact as it is known. */
  String date(PlanDate date);

  /** Three letters. */
  String month(LocalDate day);
}
