// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes a mapping from the headers and the look of the cells. People see and change it before
 * anything is planned, so here the whole file may decide how its numbers are written.
 */
public final class MappingSuggestion {
  private static final double TYPICAL = 0.5;
  private static final Pattern YEARLY_BUDGET =
      Pattern.compile("(\\d{4}) (konsumtiv|investiv|operating|capital) \\(€\\)");
  private static final Map<String, TabularTarget> WORDS = words();

  private MappingSuggestion() {}

  /** The ready mapping whose columns the sheet has, else one by known words. */
  public static TabularMapping of(TabularSheet sheet) {
    Set<String> headers = new HashSet<>();
    sheet.headers().forEach(h -> headers.add(TabularTexts.folded(h)));
    for (String name : ReadyMappings.NAMES) {
      TabularMapping ready = ReadyMappings.named(name);
      boolean fits =
          ready.columns().stream().allMatch(c -> headers.contains(TabularTexts.folded(c.column())));
      if (fits) {
        return ready;
      }
    }
    return byWords(sheet);
  }

  private static TabularMapping byWords(TabularSheet sheet) {
    NumberStyle style = styleOfFile(sheet);
    Set<TabularTarget> taken = EnumSet.noneOf(TabularTarget.class);
    List<TabularColumn> columns = new ArrayList<>();
    for (int i = 0; i < sheet.headers().size(); i++) {
      String header = sheet.headers().get(i);
      Optional<TabularColumn> yearly = budgetOfYear(header);
      if (yearly.isPresent()) {
        columns.add(yearly.get().with(style, DateOrder.AUTO));
        continue;
      }
      TabularTarget target = target(header);
      boolean free = target != null && (!target.single() || taken.add(target));
      TabularColumn column =
          free
              ? TabularColumn.of(header, target)
              : TabularColumn.ownField(header, kind(TabularBinding.texts(sheet, i), style));
      columns.add(column.with(column.readsNumbers() ? style : NumberStyle.AUTO, DateOrder.AUTO));
    }
    return new TabularMapping(null, null, levels(sheet, taken), false, null, null, columns);
  }

  /** As our own exports name a year's budget: {@code 2027 konsumtiv (€)}. */
  private static Optional<TabularColumn> budgetOfYear(String header) {
    Matcher budget = YEARLY_BUDGET.matcher(TabularTexts.folded(header));
    if (!budget.matches()) {
      return Optional.empty();
    }
    boolean operating = Set.of("konsumtiv", "operating").contains(budget.group(2));
    TabularTarget target =
        operating ? TabularTarget.BUDGET_OPERATING : TabularTarget.BUDGET_CAPITAL;
    return Optional.of(
        new TabularColumn(
            header, target, null, null, null, null, null, Integer.valueOf(budget.group(1))));
  }

  /** With a level column: the highest level is a field, everything below a measure. */
  private static Map<String, TabularKind> levels(TabularSheet sheet, Set<TabularTarget> taken) {
    Map<String, TabularKind> levels = new HashMap<>();
    if (taken.contains(TabularTarget.LEVEL)) {
      levels.put("1", TabularKind.FIELD);
      levels.put("2", TabularKind.MEASURE);
      levels.put("3", TabularKind.MEASURE);
    }
    return levels;
  }

  private static NumberStyle styleOfFile(TabularSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sheet.headers().size(); i++) {
      texts.addAll(TabularBinding.texts(sheet, i));
    }
    return TabularNumbers.decide(texts);
  }

  private static OwnFieldType kind(List<String> texts, NumberStyle style) {
    long numbers = texts.stream().filter(t -> !TabularNumbers.read(t, style).isRefused()).count();
    if (!texts.isEmpty() && numbers > texts.size() * TYPICAL) {
      return OwnFieldType.NUMBER;
    }
    DateOrder order = TabularDates.decide(texts);
    long dates = texts.stream().filter(t -> isDay(t, order)).count();
    return !texts.isEmpty() && dates > texts.size() * TYPICAL
        ? OwnFieldType.DATE
        : OwnFieldType.TEXT;
  }

  private static boolean isDay(String text, DateOrder order) {
    return text.length() >= 8 && !TabularDates.read(text, order, true).isRefused();
  }

  private static TabularTarget target(String header) {
    String word = TabularTexts.folded(header).replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
    return WORDS.get(word.replaceAll(" +", " "));
  }

  private static Map<String, TabularTarget> words() {
    Map<String, TabularTarget> words = new HashMap<>();
    put(
        words,
        TabularTarget.KEY,
        "id",
        "nr",
        "nummer",
        "schlüssel",
        "key",
        "kennung",
        "projekt id");
    put(words, TabularTarget.TITLE, "titel", "title", "name", "bezeichnung", "maßnahme");
    put(
        words,
        TabularTarget.TITLE,
        "projekt",
        "projektname",
        "project name",
        "project",
        "vorhaben");
    put(words, TabularTarget.DESCRIPTION, "beschreibung", "description", "kurzbeschreibung");
    put(words, TabularTarget.LEVEL, "level", "ebene", "stufe");
    put(words, TabularTarget.PARENT, "parent", "parent id", "übergeordnet", "oberprojekt");
    put(words, TabularTarget.FIELD, "handlungsfeld", "feld", "field", "field of action", "bereich");
    put(words, TabularTarget.FOCAL_POINT, "handlungsschwerpunkt", "schwerpunkt", "focal point");
    put(
        words,
        TabularTarget.LEAD,
        "federführung",
        "federführendes amt",
        "amt",
        "lead",
        "dienststelle");
    put(words, TabularTarget.LEAD, "zuständig", "department", "verantwortlich", "zuständigkeit");
    put(words, TabularTarget.INVOLVED, "beteiligte", "beteiligte ämter", "involved");
    put(words, TabularTarget.START, "beginn", "start", "start date", "startdatum", "anfang", "von");
    put(words, TabularTarget.END, "ende", "end", "end date", "enddatum", "fertigstellung", "bis");
    put(words, TabularTarget.FORECAST_END, "prognose ende", "ende prognose", "forecast end");
    put(words, TabularTarget.FORECAST_END, "voraussichtlich", "expected end");
    put(words, TabularTarget.STATUS, "status", "stand", "state");
    put(words, TabularTarget.PROGRESS, "fortschritt", "progress", "fertigstellungsgrad", "prozent");
    put(words, TabularTarget.PERSON_DAYS, "personentage", "pt", "aufwand pt", "person days");
    put(words, TabularTarget.BUDGET_OPERATING, "budget konsumtiv eur", "budget konsumtiv");
    put(words, TabularTarget.BUDGET_OPERATING, "konsumtiv", "ergebnishaushalt", "sachkosten");
    put(words, TabularTarget.BUDGET_CAPITAL, "budget investiv eur", "budget investiv", "investiv");
    put(words, TabularTarget.BUDGET_CAPITAL, "investition", "finanzhaushalt");
    put(words, TabularTarget.MOSCOW, "moscow", "priorität", "priority", "dringlichkeit", "need");
    put(words, TabularTarget.DEPENDS_ON, "abhängig von", "vorgänger", "depends on", "predecessors");
    put(words, TabularTarget.LEGAL_DRIVERS, "rechtstreiber", "rechtsvorgaben", "legal drivers");
    put(words, TabularTarget.SCENARIOS, "szenarien", "anwendungsszenarien", "scenarios");
    put(words, TabularTarget.CONSTRAINT_TYPE, "terminbedingung", "constraint", "constraint type");
    put(words, TabularTarget.CONSTRAINT_DATE, "tag der bedingung", "constraint date");
    put(words, TabularTarget.MANUAL, "von hand gesetzt", "placed by hand", "manual");
    put(words, TabularTarget.IGNORE, "nutzwert", "ampel", "traffic light", "art", "kind");
    put(words, TabularTarget.IGNORE, "verzug arbeitstage", "delay working days");
    return words;
  }

  private static void put(
      Map<String, TabularTarget> words, TabularTarget target, String... headers) {
    for (String header : headers) {
      words.put(header, target);
    }
  }
}
