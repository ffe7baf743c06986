// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.app.LevellingHeld;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.PeriodLoad;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal in words, for page and file alike. */
public final class LevellingWords {
  private static final int MONTHS_OF_QUARTER = 3;

  private final LevellingDetails details;
  private final Map<String, String> units;
  private final Locale locale;
  private final Texts texts;
  private final Formats formats;
  private final FindingTexts findings;
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
    this.findings = new FindingTexts(locale);
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
  public String title(String key) {
    return details.titles().getOrDefault(key, key);
  }

  public String unit(String key) {
    return units.getOrDefault(key, key);
  }

  String days(BigDecimal personDays) {
    return formats.number(personDays);
  }

  public String period(LocalDate first) {
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

  /** Without one that is not known. */
  public String dates(LocalDate start, LocalDate end) {
    return Stream.of(start, end)
        .map(day -> day == null ? "" : formats.date(day))
        .collect(Collectors.joining(" – "))
        .strip();
  }

  public String later(LevellingMove move) {
    return formats.signed(details.days().getOrDefault(move.key(), 0));
  }

  /** What became of a period that was or is too full. */
  public String state(PeriodLoad load) {
    if (load.resolved()) {
      return texts.get("levelling.state.resolved");
    }
    boolean before = load.before().compareTo(load.capacity()) > 0;
    return texts.get(before ? "levelling.state.remains" : "levelling.state.new");
  }

  /** With two decimals, so that a column of them stands in line. */
  public String exactly(BigDecimal personDays) {
    return formats.number(personDays, 2);
  }

  public String count(long number) {
    return formats.number(BigDecimal.valueOf(number));
  }

  public String message(Finding finding) {
    return findings.message(finding.code(), finding.values().values());
  }

  public String severityClass(Finding finding) {
    return finding.severity() == Severity.ERROR
        ? "red"
        : finding.severity() == Severity.WARNING ? "yellow" : "grey";
  }
}
