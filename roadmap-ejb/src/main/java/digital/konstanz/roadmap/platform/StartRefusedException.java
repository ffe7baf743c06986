// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

/** The product must not start like this; trying again will not help. The message says why. */
public class StartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StartRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
