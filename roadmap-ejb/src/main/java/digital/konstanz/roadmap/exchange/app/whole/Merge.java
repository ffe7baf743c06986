// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import java.util.List;
import java.util.function.Function;

/** What the file does not name stays as it is. */
final class Merge {
  private Merge() {}

  /** The value of the file, else what the present state has, else null. */
  static <S, T> T keep(T named, S present, Function<S, T> getter) {
    return named != null || present == null ? named : getter.apply(present);
  }

  /** As {@link #keep}, with a value for objects that are new. */
  static <S, T> T keep(T named, S present, Function<S, T> getter, T fallback) {
    T value = keep(named, present, getter);
    return value == null ? fallback : value;
  }

  static <T> List<T> list(List<T> named) {
    return named == null ? List.of() : named;
  }
}
