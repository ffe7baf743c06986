// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Headings under which columns of a table of units are known, German and English. */
final class UnitColumns {
  /** A capacity in full-time posts. */
  static final String POSTS = "posts";

  private static final Map<String, List<String>> HEADINGS =
      Map.of(
          "key",
          List.of("kürzel", "schlüssel", "key", "code", "id"),
          "name",
          List.of("name", "bezeichnung", "einheit", "unit"),
          "type",
          List.of("art", "typ", "type"),
          "division",
          List.of("dezernat", "division"),
          "parent",
          List.of("übergeordnet", "übergeordnete einheit", "gehört zu", "parent", "belongs to"),
          "capacity",
          List.of("kapazität", "capacity", "personentage", "person-days"),
          POSTS,
          List.of("vzä", "fte"),
          "validFrom",
          List.of("gültig ab", "valid from"),
          "validTo",
          List.of("gültig bis", "valid to", "valid until"));

  private UnitColumns() {}

  /** The field of each heading; null where nobody knows it. */
  static List<String> fields(List<String> headings) {
    return headings.stream()
        .map(UnitColumns::field)
        .map(field -> field.orElse(null))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<String> field(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("\\s*\\(.*\\)$", "").strip();
    return HEADINGS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
