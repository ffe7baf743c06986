// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** The file cannot be read at all: no YAML, no JSON, or beyond the limits. */
public class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient FileProblem problem;

  public UnreadableFileException(FileProblem problem, Throwable cause) {
    super(problem.code() + " in line " + problem.line() + " " + problem.values(), cause);
    this.problem = problem;
  }

  public FileProblem problem() {
    return problem;
  }
}
