// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of record components as the file writes them: {@code bindingForCity} and so on. */
public final class SnakeCase {
  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

  private SnakeCase() {}

  public static String of(String camelCase) {
    return HUMP.matcher(camelCase).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
  }
}
