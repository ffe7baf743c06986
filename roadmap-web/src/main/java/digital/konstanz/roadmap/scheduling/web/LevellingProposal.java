// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.LevellingScope.Period;
import digital.konstanz.roadmap.scheduling.engine.PeriodLoad;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A proposal in words; of long lists the beginning, unless the whole is asked for. */
public final class LevellingProposal {
  private static final int FIRST = 100;
  private static final int MONTHS_OF_QUARTER = 3;

  private final LevellingDetails details;
  private final Map<String, String> units;
  private final Locale locale;
  private final boolean whole;
  private final Texts texts;
  private final Formats formats;
  private final FindingTexts findings;
  private final Map<String, PeriodLoad> loads;

  LevellingProposal(
      LevellingDetails details, Map<String, String> units, Locale locale, boolean whole) {
    this.details = details;
    this.units = units;
    this.locale = locale;
    this.whole = whole;
    this.texts = Texts.of(locale);
    this.formats = Formats.of(locale);
    this.findings = new FindingTexts(locale);
    this.loads =
        details.outcome().loads().stream()
            .collect(
                Collectors.toMap(
                    load -> load.unit() + load.period(), Function.identity(), (a, b) -> a));
  }

  public String getJob() {
    return details.job();
  }

  /** Whether it can still be applied. */
  public boolean isCurrent() {
    return details.current();
  }

  public boolean isMoving() {
    return !details.moves().isEmpty();
  }

  public boolean isWhole() {
    int longest = Math.max(details.moves().size(), details.outcome().loads().size());
    int notes = Math.max(getNotes().size(), details.result().conflicts().size());
    return whole || Math.max(longest, notes) <= FIRST;
  }

  public int getMoved() {
    return details.moves().size();
  }

  /** Periods that were too full and are not any more. */
  public long getResolved() {
    return details.outcome().loads().stream().filter(PeriodLoad::resolved).count();
  }

  public long getRemaining() {
    return details.outcome().loads().size() - getResolved();
  }

  /** Parts that move along. */
  public int getAlong() {
    return Math.max(0, details.result().changes().size() - details.moves().size());
  }

  public String getSummary() {
    if (!isMoving()) {
      return texts.get(
          details.outcome().movable() == 0
              ? "levelling.none.movable"
              : getRemaining() == 0 ? "levelling.none.needed" : "levelling.none.possible");
    }
    return texts.format(
        getRemaining() == 0 ? "levelling.summary" : "levelling.summary.remaining",
        getMoved(),
        getRemaining());
  }

  public List<LevellingMove> getMoves() {
    return first(details.moves());
  }

  public String getShownText() {
    return texts.format("levelling.shown", getMoves().size(), details.moves().size());
  }

  public List<PeriodLoad> getLoads() {
    return first(details.outcome().loads());
  }

  public String getShownLoadsText() {
    return texts.format(
        "levelling.shown.loads", getLoads().size(), details.outcome().loads().size());
  }

  public String getShownNotesText() {
    return texts.format(
        "levelling.shown.notes",
        getFirstNotes().size() + getConflicts().size(),
        getNotes().size() + details.result().conflicts().size());
  }

  public String state(PeriodLoad load) {
    if (load.resolved()) {
      return texts.get("levelling.state.resolved");
    }
    boolean before = load.before().compareTo(load.capacity()) > 0;
    return texts.get(before ? "levelling.state.remains" : "levelling.state.new");
  }

  public List<String> getTooDense() {
    return details.outcome().tooDense();
  }

  public String title(String key) {
    return details.titles().getOrDefault(key, key);
  }

  public String dates(LocalDate start, LocalDate end) {
    return formats.date(start) + " – " + formats.date(end);
  }

  public String later(LevellingMove move) {
    return formats.signed(details.days().getOrDefault(move.key(), 0));
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

  public String unit(String key) {
    return units.getOrDefault(key, key);
  }

  public String period(LocalDate first) {
    Period period = details.outcome().request().period();
    return switch (period) {
      case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(first);
      case QUARTER ->
          texts.format(
              "levelling.quarter",
              (first.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1,
              String.valueOf(first.getYear()));
      case YEAR -> String.valueOf(first.getYear());
    };
  }

  public String days(BigDecimal personDays) {
    return formats.number(personDays);
  }

  /** What it means beyond dates, the worst first, then what does not fit afterwards. */
  public List<Finding> getNotes() {
    return details.result().consequences();
  }

  public List<Finding> getFirstNotes() {
    return first(getNotes());
  }

  public List<Finding> getConflicts() {
    return first(details.result().conflicts());
  }

  public String message(Finding finding) {
    return findings.message(finding.code(), finding.values().values());
  }

  public String severityClass(Finding finding) {
    return finding.severity() == Severity.ERROR
        ? "red"
        : finding.severity() == Severity.WARNING ? "yellow" : "grey";
  }

  private <T> List<T> first(List<T> all) {
    return whole || all.size() <= FIRST ? all : all.subList(0, FIRST);
  }
}
