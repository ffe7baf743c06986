// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.paper.PaperFilter;
import digital.konstanz.roadmap.exchange.app.paper.PaperOwnFields;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.exchange.engine.Paper;
import digital.konstanz.roadmap.exchange.engine.PaperLayer;
import digital.konstanz.roadmap.exchange.engine.PaperWish;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.OwnFieldFilter;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.ui.rest.Requests;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The query of an export of the timeline; the names are those of the page's address. */
final class PaperQuery {
  private static final Set<PaperLayer> USUAL =
      EnumSet.of(PaperLayer.BASELINE, PaperLayer.DEADLINES);

  private final Map<String, List<String>> query;

  PaperQuery(Map<String, List<String>> query) {
    this.query = query;
  }

  private String first(String name) {
    List<String> values = query.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** What is asked of own fields. */
  OwnFieldFilter ownFields() {
    return new OwnFieldFilter(query);
  }

  /**
   * @param own null when no own field is asked for
   */
  PaperFilter filter(PaperOwnFields own) {
    String words = first("q");
    return new PaperFilter(
        Requests.planDate("from", first("from")),
        Requests.planDate("to", first("to")),
        Requests.list(first("unit")),
        Requests.list(first("field")),
        Requests.constants("status", first("status"), MeasureStatus.class).stream()
            .map(Enum::name)
            .collect(Collectors.toSet()),
        Requests.list(first("light")),
        words == null
            ? List.of()
            : Arrays.stream(words.split("\\s+")).filter(word -> !word.isEmpty()).toList(),
        own);
  }

  /** Empty when none is chosen. */
  String baseline() {
    String key = first("baseline");
    return key == null ? "" : key;
  }

  PaperShape shape() {
    Dimension colour = one("colour", Dimension.STATUS);
    return new PaperShape(
        one("group", Dimension.TREE),
        colour == Dimension.TREE ? Dimension.STATUS : colour,
        one("open", Opening.ALL),
        Requests.list(first("toggled")));
  }

  PaperWish wish() {
    return new PaperWish(
        one("paper", Paper.A3), wide(), layers(), !"false".equals(first("appendix")));
  }

  private int wide() {
    String text = first("wide");
    if (text == null || text.isBlank()) {
      return 1;
    }
    if (!text.matches("[1-9]") || Integer.parseInt(text) > PaperWish.MOST_WIDE) {
      throw RuleViolatedException.at("wide", "value.unreadable", text, "1–" + PaperWish.MOST_WIDE);
    }
    return Integer.parseInt(text);
  }

  private Set<PaperLayer> layers() {
    String text = first("show");
    return text == null
        ? USUAL
        : Requests.constants("show", text.toUpperCase(Locale.ROOT), PaperLayer.class);
  }

  private <E extends Enum<E>> E one(String name, E standard) {
    String text = first(name);
    if (text == null || text.isBlank()) {
      return standard;
    }
    Set<E> values =
        Requests.constants(name, text.toUpperCase(Locale.ROOT), standard.getDeclaringClass());
    return values.size() == 1 ? values.iterator().next() : standard;
  }
}
