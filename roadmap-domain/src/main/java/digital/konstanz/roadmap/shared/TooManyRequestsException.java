// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** The server has too much of this to do at the moment; the same request may succeed later. */
public class TooManyRequestsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int seconds;

  /**
   * @param code of the message
   * @param seconds after which to try again
   */
  public TooManyRequestsException(String code, int seconds) {
    super(code + ", again in " + seconds + " s");
    this.code = code;
    this.seconds = seconds;
  }

  public String code() {
    return code;
  }

  public int seconds() {
    return seconds;
  }
}
