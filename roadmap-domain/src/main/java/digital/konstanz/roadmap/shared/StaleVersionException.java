// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** The caller decided on a version that somebody changed meanwhile. */
public class StaleVersionException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final long seen;
  private final long current;

  public StaleVersionException(String key, long seen, long current) {
    super(key + " was seen in version " + seen + " but is in version " + current);
    this.key = key;
    this.seen = seen;
    this.current = current;
  }

  /** For what was seen in another state although its version says nothing about that. */
  protected StaleVersionException(String key, String message) {
    super(message);
    this.key = key;
    this.seen = 0;
    this.current = 0;
  }

  public String key() {
    return key;
  }

  public long seen() {
    return seen;
  }

  public long current() {
    return current;
  }
}
