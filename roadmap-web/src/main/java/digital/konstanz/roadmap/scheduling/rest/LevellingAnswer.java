// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.app.LevellingHeld;
import digital.konstanz.roadmap.scheduling.app.LevellingRequest;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.PeriodLoad;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A proposal of levelling, in the language of the caller.
 *
 * @param current false when the plan has changed since: then {@code preview} is empty and nothing
 *     can be applied
 * @param loads periods of the units that are too full before or after
 * @param tooDense measures that alone need more than their unit ever has
 * @param cancelled whether the search was broken off: then it is the best found until then
 * @param held measures that stay, and why
 * @param preview all that moves, with what it means
 */
public record LevellingAnswer(
    String job,
    boolean current,
    LevellingRequest request,
    int movable,
    boolean proven,
    boolean cancelled,
    List<MoveDto> moves,
    List<PeriodLoad> loads,
    List<String> tooDense,
    List<LevellingHeld> held,
    MoveAnswer preview) {

  /**
   * @param days working days by which it starts later
   */
  public record MoveDto(
      String key,
      String title,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      int days,
      String unit,
      LocalDate period,
      String predecessor) {

    static MoveDto of(LevellingMove move, LevellingDetails details) {
      return new MoveDto(
          move.key(),
          details.titles().get(move.key()),
          move.oldStart(),
          move.oldEnd(),
          move.start(),
          move.end(),
          details.days().get(move.key()),
          move.unit(),
          move.period(),
          move.predecessor());
    }
  }

  static LevellingAnswer of(LevellingDetails details, Locale language) {
    return new LevellingAnswer(
        details.job(),
        details.current(),
        details.outcome().request(),
        details.outcome().movable(),
        details.outcome().proven(),
        details.outcome().cancelled(),
        details.moves().stream().map(move -> MoveDto.of(move, details)).toList(),
        details.outcome().loads(),
        details.tooDense(),
        details.held(),
        MoveAnswer.of(details.result(), language));
  }
}
