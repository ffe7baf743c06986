// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.app.LevellingHeld;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.PeriodLoad;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why something moves or stays, for page and file alike. */
public final class LevellingWords {
  private static final int MONTHS_OF_QUARTER = 3;

  private final LevellingDetails details;
  private final Map<String, String> units;
  private final Locale locale;
  private final Texts texts;
  private final Formats formats;
  private final Map<String, PeriodLoad> loads;

  /**
   * @param units names by key
   */
  public LevellingWords(LevellingDetails details, Map<String, String> units, Locale locale) {
    this.details = details;
    this.units = units;
    this.locale = locale;
    this.texts = Texts.of(locale);
    this.formats = Formats.of(locale);
    this.loads =
        details.outcome().loads().stream()
            .collect(
                Collectors.toMap(
                    load -> load.unit() + load.period(), Function.identity(), (a, b) -> a));
  }

  public String why(LevellingMove move) {
    if (move.predecessor() != null) {
      return texts.format("levelling.why.link", move.predecessor(), title(move.predecessor()));
    }
    if (move.unit() == null) {
      return texts.get("levelling.why.room");
    }
    PeriodLoad load = loads.get(move.unit() + move.period());
    String unit = unit(move.unit());
    return load == null || load.before().compareTo(load.capacity()) <= 0
        ? texts.format("levelling.why.full", unit, period(move.period()))
        : texts.format(
            "levelling.why.over",
            unit,
            period(move.period()),
            days(load.before()),
            days(load.capacity()));
  }

  /** For all that stay for the same reason. */
  public String why(LevellingHeld.Reason reason) {
    return texts.format(
        "levelling.held." + reason, formats.date(details.outcome().request().from()));
  }

  /** The key itself for what is not to be seen. */
  String title(String key) {
    return details.titles().getOrDefault(key, key);
  }

  String unit(String key) {
    return units.getOrDefault(key, key);
  }

  String days(BigDecimal personDays) {
    return formats.number(personDays);
  }

  String period(LocalDate first) {
    return switch (details.outcome().request().period()) {
      case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(first);
      case QUARTER ->
          texts.format(
              "levelling.quarter",
              (first.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1,
              String.valueOf(first.getYear()));
      case YEAR -> String.valueOf(first.getYear());
    };
  }
}
