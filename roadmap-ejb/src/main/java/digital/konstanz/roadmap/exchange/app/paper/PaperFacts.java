// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands above the timeline: what was filtered, in words. */
final class PaperFacts {
  private final PaperWords words;
  private final Map<String, String> unitNames;
  private final Map<String, String> fieldTitles;

  PaperFacts(PaperWords words, Map<String, String> unitNames, Map<String, String> fieldTitles) {
    this.words = words;
    this.unitNames = unitNames;
    this.fieldTitles = fieldTitles;
  }

  /** The word for a value; null dimension = the word for what shares the colour of the rest. */
  String title(Dimension dimension, String value) {
    if (dimension == null) {
      return words.say("others");
    }
    if (value == null) {
      return words.say("none");
    }
    return switch (dimension) {
      case STATUS -> words.say("word.status." + value);
      case LEAD -> unitNames.getOrDefault(value, value);
      case DRIVER -> value;
      default -> value + " " + fieldTitles.getOrDefault(value, "");
    };
  }

  /** One sentence; that nothing was filtered is said too. */
  String filter(PaperFilter filter) {
    List<String> parts = new ArrayList<>();
    if (filter.from() != null) {
      parts.add(words.say("filter.from", words.day(filter.from())));
    }
    if (filter.to() != null) {
      parts.add(words.say("filter.to", words.day(filter.to())));
    }
    add(parts, "lead", filter.units(), Dimension.LEAD);
    add(parts, "field", filter.fields(), Dimension.FIELD);
    add(parts, "status", filter.statuses(), Dimension.STATUS);
    if (!filter.lights().isEmpty()) {
      String lights =
          listed(filter.lights().stream().map(l -> words.say("word.light." + l)).toList());
      parts.add(words.say("filter.light", lights));
    }
    if (!filter.words().isEmpty()) {
      parts.add(words.say("filter.words", String.join(" ", filter.words())));
    }
    if (filter.own() != null) {
      parts.addAll(filter.own().said());
    }
    return parts.isEmpty()
        ? words.say("filter.nothing")
        : words.say("filter", String.join("; ", parts));
  }

  private void add(
      List<String> parts, String name, Collection<String> values, Dimension dimension) {
    if (!values.isEmpty()) {
      String listed = listed(values.stream().map(value -> title(dimension, value)).toList());
      parts.add(words.say("filter." + name, listed));
    }
  }

  private static String listed(Collection<String> values) {
    return values.stream().sorted().collect(Collectors.joining(", "));
  }
}
