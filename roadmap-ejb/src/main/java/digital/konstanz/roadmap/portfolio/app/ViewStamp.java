// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A short text that differs when what one caller sees may differ. */
final class ViewStamp {
  private ViewStamp() {}

  /**
   * @param parts everything the view depends on, in a fixed order; their texts are compared
   */
  static String of(Object... parts) {
    List<String> texts = Arrays.stream(parts).map(String::valueOf).collect(Collectors.toList());
    long hash = 1125899906842597L;
    for (char sign : String.join("\u0000", texts).toCharArray()) {
      hash = 31 * hash + sign;
    }
    return Long.toHexString(hash);
  }
}
