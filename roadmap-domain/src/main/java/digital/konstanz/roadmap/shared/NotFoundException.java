// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** There is no such object, or the caller may not see it; the two are never told apart. */
public class NotFoundException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String kind;
  private final String key;

  /**
   * @param kind what was looked for, as in {@code measure}
   * @param key the key that was given
   */
  public NotFoundException(String kind, Object key) {
    super("No " + kind + " " + key);
    this.kind = kind;
    this.key = String.valueOf(key);
  }

  public String kind() {
    return kind;
  }

  public String key() {
    return key;
  }
}
