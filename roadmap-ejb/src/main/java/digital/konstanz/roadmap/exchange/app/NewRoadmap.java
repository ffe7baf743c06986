// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The key and the prefix that a new roadmap gets from its title. */
record NewRoadmap(String key, String title) {
  private static final int KEY_LENGTH = 60;
  private static final int TITLE_LENGTH = 500;
  private static final int PREFIX_LENGTH = 6;

  /**
   * @throws RuleViolatedException {@code roadmap.title-missing}, {@code text.too-long}
   */
  static NewRoadmap named(String title) {
    String clean = TabularTexts.oneLine(title);
    String key = slug(clean);
    if (key.isEmpty()) {
      throw RuleViolatedException.at("create", "roadmap.title-missing");
    }
    if (clean.length() > TITLE_LENGTH) {
      throw RuleViolatedException.at("create", "text.too-long", clean.length(), TITLE_LENGTH);
    }
    return new NewRoadmap(key, clean);
  }

  /**
   * @throws RuleViolatedException {@code roadmap.key-taken}
   */
  void requireFree(Collection<Roadmap> others) {
    if (others.stream().anyMatch(other -> other.key().equals(key))) {
      throw RuleViolatedException.at("create", "roadmap.key-taken", key);
    }
  }

  /**
   * @throws RuleViolatedException {@code roadmap.key-taken}
   */
  Roadmap beside(Collection<Roadmap> others) {
    requireFree(others);
    Set<String> prefixes = others.stream().map(Roadmap::keyPrefix).collect(Collectors.toSet());
    String letters = key.replaceAll("[^a-z0-9]", "").replaceAll("^[0-9]+", "");
    String base = letters.isEmpty() ? "R" : letters.toUpperCase(Locale.ROOT);
    String start = base.substring(0, Math.min(PREFIX_LENGTH, base.length()));
    String prefix = start + "-";
    for (int number = 2; prefixes.contains(prefix); number++) {
      prefix = start + number + "-";
    }
    return new Roadmap(key, title, prefix);
  }

  private static String slug(String title) {
    String plain =
        title
            .toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String dashed = ascii.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    return dashed.substring(0, Math.min(KEY_LENGTH, dashed.length()));
  }
}
