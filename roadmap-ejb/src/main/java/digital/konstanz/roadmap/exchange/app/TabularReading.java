// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;

/** A value that was read, or the code why not with the values of its message. */
public record TabularReading<T>(T value, String code, List<String> values) {
  public static <T> TabularReading<T> of(T value) {
    return new TabularReading<>(value, null, List.of());
  }

  public static <T> TabularReading<T> refused(String code, Object... values) {
    return new TabularReading<>(
        null, code, java.util.Arrays.stream(values).map(String::valueOf).toList());
  }

  public boolean isRefused() {
    return code != null;
  }
}
