// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Texts;

/** The name of an object in another system, or its former key; unique per installation. */
public record ExternalKey(String system, String key) {
  public ExternalKey {
    system = Texts.required("system", system, 100);
    key = Texts.required("key", key, 300);
  }
}
