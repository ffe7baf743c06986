// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.config;

import java.util.Map;

/** Settings of a test, as if they stood in the environment. */
public final class Settings {

  private Settings() {}

  public static Configuration of(Map<String, String> settings) {
    return new Configuration(Map.of(), name -> null, settings::get);
  }
}
