// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.app.LevellingHeld;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.PeriodLoad;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.ui.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is in a proposal, and how much of it; of long lists the beginning, unless the whole is asked
 * for.
 */
public final class LevellingProposal {
  private static final int FIRST = 100;

  private final LevellingDetails details;
  private final LevellingWords words;
  private final boolean whole;
  private final Texts texts;

  LevellingProposal(
      LevellingDetails details, Map<String, String> units, Locale locale, boolean whole) {
    this.details = details;
    this.words = new LevellingWords(details, units, locale);
    this.whole = whole;
    this.texts = Texts.of(locale);
  }

  /** How the page says it. */
  public LevellingWords getWords() {
    return words;
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
    int held = getHeld().stream().mapToInt(Held::all).max().orElse(0);
    int notes = Math.max(getNotes().size(), details.result().conflicts().size());
    return whole || Math.max(held, Math.max(longest, notes)) <= FIRST;
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

  public List<String> getTooDense() {
    return details.tooDense();
  }

  /** Whether the search was broken off. */
  public boolean isCancelled() {
    return details.outcome().cancelled();
  }

  /** What stays, by its reason. */
  public List<Held> getHeld() {
    Map<LevellingHeld.Reason, List<LevellingHeld>> byReason =
        details.held().stream()
            .collect(
                Collectors.groupingBy(
                    LevellingHeld::reason,
                    () -> new EnumMap<>(LevellingHeld.Reason.class),
                    Collectors.toList()));
    return byReason.entrySet().stream()
        .map(
            group ->
                new Held(
                    words.why(group.getKey()), first(group.getValue()), group.getValue().size()))
        .toList();
  }

  /**
   * Measures that stay for one reason.
   *
   * @param shown of all that there are, the first
   */
  public record Held(String why, List<LevellingHeld> shown, int all) {}

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

  private <T> List<T> first(List<T> all) {
    return whole || all.size() <= FIRST ? all : all.subList(0, FIRST);
  }
}
