// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.StaleVersionException;

/** The caller decided on a place in the tree at which the item does not stand any more. */
public class StalePlaceException extends StaleVersionException {
  private static final long serialVersionUID = 1L;

  public StalePlaceException(String key, TreePlace seen, TreePlace current) {
    super(key, key + " was seen at " + seen + " but stands at " + current);
  }
}
