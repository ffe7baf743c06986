// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.platform.config.Configuration;

/** Addresses that are printed at the start, when no request tells where the product is reached. */
final class StartAddress {

  private StartAddress() {}

  /** Below the public address, or the one the launcher uses, or a guess for a local server. */
  static String of(String path) {
    return Configuration.current()
            .publicUrl()
            .or(() -> Configuration.current().text("ROADMAP_START_URL"))
            .orElse("http://localhost:8080")
        + "/"
        + path;
  }
}
