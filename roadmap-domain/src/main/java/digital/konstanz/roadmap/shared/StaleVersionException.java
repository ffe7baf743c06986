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
