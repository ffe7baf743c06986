// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

/** Keys that are used by other roadmaps or lie in the recycle bin. */
@FunctionalInterface
public interface TakenKeys {

  TakenKeys NONE = (kind, key) -> false;

  boolean elsewhere(Kind kind, String key);
}
