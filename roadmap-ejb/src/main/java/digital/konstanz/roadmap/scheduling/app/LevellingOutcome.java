// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.engine.Levelling;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.LevellingStay;
import digital.konstanz.roadmap.scheduling.engine.PeriodLoad;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A proposal as it is kept with its job.
 *
 * @param version of the plan that it is a proposal for
 * @param movable how many measures were free to move
 * @param lines what moves, one list of texts each: there may be thousands
 * @param stays what is free to move but stays where there is too much, the first thousand
 * @param cancelled whether the search was broken off; then it is the best until then
 */
public record LevellingOutcome(
    String roadmap,
    long version,
    LevellingRequest request,
    int movable,
    List<List<String>> lines,
    List<PeriodLoad> loads,
    List<String> tooDense,
    List<LevellingStay> stays,
    boolean proven,
    boolean cancelled) {
  private static final int MOST_STAYS = 1_000;
  private static final int KEY = 0;
  private static final int OLD_START = 1;
  private static final int OLD_END = 2;
  private static final int START = 3;
  private static final int END = 4;
  private static final int UNIT = 5;
  private static final int PERIOD = 6;
  private static final int PREDECESSOR = 7;

  /** Those that were kept by an earlier release do not say what stays. */
  public LevellingOutcome {
    stays = stays == null ? List.of() : List.copyOf(stays);
  }

  static LevellingOutcome of(
      String roadmap,
      LevellingService.Question question,
      Levelling engine,
      Levelling.Proposal found,
      boolean cancelled) {
    return new LevellingOutcome(
        roadmap,
        question.version(),
        question.request(),
        engine.movable(),
        found.moves().stream().map(LevellingOutcome::line).toList(),
        found.loads(),
        found.tooDense(),
        found.stays().stream().limit(MOST_STAYS).toList(),
        found.proven(),
        cancelled);
  }

  /** Keys of the items that stay for a reason of the search. */
  Stream<String> staying() {
    return Stream.concat(tooDense.stream(), stays.stream().map(LevellingStay::key));
  }

  List<LevellingMove> moves() {
    return lines.stream().map(LevellingOutcome::move).toList();
  }

  private static List<String> line(LevellingMove move) {
    return Arrays.asList(
        move.key(),
        move.oldStart().toString(),
        move.oldEnd().toString(),
        move.start().toString(),
        move.end().toString(),
        move.unit(),
        move.period() == null ? null : move.period().toString(),
        move.predecessor());
  }

  private static LevellingMove move(List<String> line) {
    return new LevellingMove(
        line.get(KEY),
        LocalDate.parse(line.get(OLD_START)),
        LocalDate.parse(line.get(OLD_END)),
        LocalDate.parse(line.get(START)),
        LocalDate.parse(line.get(END)),
        line.get(UNIT),
        line.get(PERIOD) == null ? null : LocalDate.parse(line.get(PERIOD)),
        line.get(PREDECESSOR));
  }
}
