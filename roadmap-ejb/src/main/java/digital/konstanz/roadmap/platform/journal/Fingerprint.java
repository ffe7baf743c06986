// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.StaleVersionException;
import java.util.Collection;

/**
 * A version for several aggregates that are shown and changed together: it differs when any of them
 * does, also after an undo, and is the same on every node.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** Not negative; 0 for none. */
  public static long of(Collection<? extends Aggregate<?>> aggregates) {
    long fingerprint = 0;
    for (Aggregate<?> aggregate : aggregates) {
      String text = StateJson.tree(aggregate.state()).toString();
      fingerprint += Integer.toUnsignedLong((aggregate.version() + text).hashCode());
    }
    return fingerprint;
  }

  /**
   * @throws StaleVersionException when the seen fingerprint is not that of the present aggregates
   */
  public static void expect(long seen, Collection<? extends Aggregate<?>> aggregates, String key) {
    long now = of(aggregates);
    if (seen != now) {
      throw new StaleVersionException(key, seen, now);
    }
  }
}
