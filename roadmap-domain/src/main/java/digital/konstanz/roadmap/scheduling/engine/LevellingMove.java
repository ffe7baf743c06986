// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.time.LocalDate;

/**
 * An item that levelling moves; planned dates, inclusive.
 *
 * @param unit that has too little capacity where the item was; null when a link moves it
 * @param period first day of the period in which the unit has too little
 * @param predecessor what it waits for when a link moves it
 */
public record LevellingMove(
    String key,
    LocalDate oldStart,
    LocalDate oldEnd,
    LocalDate start,
    LocalDate end,
    String unit,
    LocalDate period,
    String predecessor) {

  public Placed placed() {
    return new Placed(key, start, end);
  }
}
