// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser calls itself, cut down to what its owner recognises: {@code Firefox, Windows}.
 * Nothing else of the header is kept.
 */
final class DeviceName {

  // in this order: Edge and Opera say Chrome too, Chrome says Safari
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private DeviceName() {}

  /** Null when nothing is recognised. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    return browser == null || system == null ? null : browser + ", " + system;
  }

  private static String first(Map<String, String> names, String userAgent) {
    return userAgent == null
        ? null
        : names.entrySet().stream()
            .filter(entry -> userAgent.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
  }
}
