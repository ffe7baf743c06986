// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import java.util.List;

/**
 * What an import did or would do.
 *
 * @param applied whether anything was written
 * @param rejected what was not taken over, in the order of the file
 */
public record ImportResult(
    boolean applied, int created, int updated, int unchanged, List<Rejection> rejected) {

  /**
   * @param column the path in the file, like {@code measures[3].lead}
   * @param message in the language of the reader; null until somebody reads it
   * @param values fill the places of the message
   */
  public record Rejection(
      int line, String column, String value, String code, String message, List<String> values) {

    static Rejection of(FileProblem problem) {
      return new Rejection(
          problem.line(),
          problem.column(),
          problem.value(),
          problem.code(),
          null,
          problem.values());
    }
  }

  static ImportResult unreadable(FileProblem problem) {
    return new ImportResult(false, 0, 0, 0, List.of(Rejection.of(problem)));
  }
}
