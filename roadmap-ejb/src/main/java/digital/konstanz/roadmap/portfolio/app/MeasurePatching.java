// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static digital.konstanz.roadmap.portfolio.app.PatchValues.constant;
import static digital.konstanz.roadmap.portfolio.app.PatchValues.decimal;
import static digital.konstanz.roadmap.portfolio.app.PatchValues.list;
import static digital.konstanz.roadmap.portfolio.app.PatchValues.object;
import static digital.konstanz.roadmap.portfolio.app.PatchValues.text;
import static digital.konstanz.roadmap.portfolio.app.PatchValues.whole;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FactTexts;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.CriterionId;
import digital.konstanz.roadmap.shared.id.FocalPointId;
import digital.konstanz.roadmap.shared.id.UnitId;
import digital.konstanz.roadmap.shared.id.UserId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Applies a patch field by field; the aggregate's own rules decide about each value. */
final class MeasurePatching {

  private static final Set<String> REPORTED = Set.of("progress", "forecastEnd", "forecastStart");
  private static final Set<String> SCHEDULED =
      Set.of(
          "start",
          "end",
          "startPrecision",
          "endPrecision",
          "actualStart",
          "actualEnd",
          "constraintType",
          "constraintDate",
          "manual");
  private static final Set<String> TEXTS = Set.of("description", "aim", "benefit", "closingNote");

  private final CatalogueKeys keys;
  private final List<OwnField> ownFields;

  MeasurePatching(CatalogueKeys keys, List<OwnField> ownFields) {
    this.keys = keys;
    this.ownFields = ownFields;
  }

  /** What it takes to change these fields. */
  static Set<Operation> operations(Set<String> fields) {
    Set<Operation> needed = EnumSet.noneOf(Operation.class);
    for (String field : fields) {
      if (REPORTED.contains(field)) {
        needed.add(Operation.MEASURE_REPORT);
      } else if (SCHEDULED.contains(field)) {
        needed.add(Operation.MEASURE_SCHEDULE);
      } else {
        needed.add(Operation.MEASURE_EDIT);
      }
    }
    return needed;
  }

  /** The one of {@link #operations} that says most. */
  static Operation operation(Set<String> fields) {
    Set<Operation> needed = operations(fields);
    return List.of(Operation.MEASURE_EDIT, Operation.MEASURE_SCHEDULE).stream()
        .filter(needed::contains)
        .findFirst()
        .orElse(Operation.MEASURE_REPORT);
  }

  void apply(Measure measure, Map<String, Object> changes) {
    dates(measure, changes);
    DateRulePatching.apply(measure, changes);
    if (changes.keySet().stream().anyMatch(TEXTS::contains)) {
      texts(measure, changes);
    }
    changes.forEach((field, value) -> set(measure, field, value));
  }

  private void set(Measure measure, String field, Object value) {
    switch (field) {
      case "title" -> measure.rename(text(field, value));
      case "type" -> measure.become(constant(field, value, MeasureType.class));
      case "focalPoint" -> home(measure, text(field, value));
      case "lead" -> lead(measure, text(field, value));
      case "owner" -> owner(measure, text(field, value));
      case "involved" -> refer(measure, field, ReferenceKind.INVOLVED_UNIT, value);
      case "legalDrivers" -> refer(measure, field, ReferenceKind.LEGAL_DRIVER, value);
      case "scenarios" -> refer(measure, field, ReferenceKind.SCENARIO, value);
      case "alsoServes" -> refer(measure, field, ReferenceKind.ALSO_SERVES, value);
      case "progress" -> measure.progressed(percent(field, value));
      case "effortByUnit" -> measure.estimateByUnit(effort(measure, field, value));
      case "personDays" -> measure.estimate(PersonDays.ofNullable(decimal(field, value)));
      case "budget" -> measure.appropriate(budget(field, value));
      case "runningCostPerYear" -> measure.runAtCost(Money.ofNullable(decimal(field, value)));
      case "scores" -> measure.score(scores(measure, field, value));
      case "moscow" ->
          measure.judge(constant(field, value, Moscow.class), measure.wsjf(), measure.screening());
      case "visibility" -> measure.showTo(constant(field, value, Visibility.class));
      case "fields" -> object(field, value).forEach((name, text) -> fill(measure, name, text));
      default -> requireKnown(field);
    }
  }

  private static void requireKnown(String field) {
    if (!REPORTED.contains(field) && !SCHEDULED.contains(field) && !TEXTS.contains(field)) {
      throw RuleViolatedException.at(field, "field.unknown", field);
    }
  }

  private static Percent percent(String field, Object value) {
    Integer whole = whole(field, value);
    return whole == null ? null : new Percent(whole);
  }

  private static void dates(Measure measure, Map<String, Object> changes) {
    ItemDates old = measure.dates();
    ItemDates changed =
        new ItemDates(
            date(old.plannedStart(), "start", changes),
            date(old.plannedEnd(), "end", changes),
            date(old.forecastStart(), "forecastStart", changes),
            date(old.forecastEnd(), "forecastEnd", changes),
            date(old.actualStart(), "actualStart", changes),
            date(old.actualEnd(), "actualEnd", changes));
    if (!changed.equals(old)) {
      measure.reschedule(changed);
    }
  }

  private static PlanDate date(PlanDate old, String field, Map<String, Object> changes) {
    String precisionField = field + "Precision";
    if (!changes.containsKey(field) && !changes.containsKey(precisionField)) {
      return old;
    }
    var day =
        changes.containsKey(field)
            ? PatchValues.date(field, changes.get(field))
            : old == null ? null : old.date();
    Precision precision = constant(precisionField, changes.get(precisionField), Precision.class);
    return PlanDate.ofNullable(day, precision == null ? Precision.DAY : precision);
  }

  private static void texts(Measure measure, Map<String, Object> changes) {
    FactTexts old = measure.factTexts();
    measure.factSheet(
        new FactTexts(
            prose(old.description(), "description", changes),
            prose(old.aim(), "aim", changes),
            prose(old.benefit(), "benefit", changes),
            prose(old.closingNote(), "closingNote", changes)));
  }

  private static String prose(String old, String field, Map<String, Object> changes) {
    return changes.containsKey(field) ? PatchValues.text(field, changes.get(field)) : old;
  }

  private void home(Measure measure, String key) {
    measure.moveToFocalPoint(
        new FocalPointId(
            keys.required(CatalogueKeys.Kind.FOCAL_POINT, key, measure.roadmap(), "focalPoint")),
        measure.sortOrder());
  }

  /** A key of no known unit stays as an external lead, by name. */
  private void lead(Measure measure, String key) {
    var unit = key == null ? null : keys.find(CatalogueKeys.Kind.UNIT, key).orElse(null);
    if (key == null || unit != null) {
      measure.leadBy(unit == null ? null : new UnitId(unit.id()));
    } else {
      measure.leadByExternal(key);
    }
  }

  private void owner(Measure measure, String login) {
    measure.ownBy(
        login == null
            ? null
            : new UserId(
                keys.required(CatalogueKeys.Kind.PERSON, login, measure.roadmap(), "owner")));
  }

  private void refer(Measure measure, String field, ReferenceKind kind, Object value) {
    CatalogueKeys.Kind target =
        switch (kind) {
          case INVOLVED_UNIT -> CatalogueKeys.Kind.UNIT;
          case LEGAL_DRIVER -> CatalogueKeys.Kind.LEGAL_DRIVER;
          case SCENARIO -> CatalogueKeys.Kind.SCENARIO;
          case ALSO_SERVES -> CatalogueKeys.Kind.FOCAL_POINT;
        };
    measure.refer(
        kind,
        list(field, value).stream()
            .map(key -> PatchValues.text(field, key))
            .map(key -> keys.required(target, key, measure.roadmap(), field))
            .toList());
  }

  private Map<UnitId, PersonDays> effort(Measure measure, String field, Object value) {
    Map<UnitId, PersonDays> days = new LinkedHashMap<>();
    for (Object entry : list(field, value)) {
      Map<?, ?> row = object(field, entry);
      String key = PatchValues.text(field, row.get("unit"));
      UUID unit = keys.required(CatalogueKeys.Kind.UNIT, key, measure.roadmap(), field);
      days.put(new UnitId(unit), new PersonDays(decimal(field, row.get("personDays"))));
    }
    return days;
  }

  private static List<BudgetLine> budget(String field, Object value) {
    List<BudgetLine> lines = new ArrayList<>();
    for (Object entry : list(field, value)) {
      Map<?, ?> row = object(field, entry);
      Integer year = whole(field, row.get("year"));
      if (year == null) {
        throw RuleViolatedException.at(field, "value.missing", "year");
      }
      lines.add(
          new BudgetLine(
              year,
              constant(field, row.get("fund"), FundType.class),
              decimal(field, row.get("amount"))));
    }
    return lines;
  }

  /** Merged into those there are; null takes one away. */
  private Map<CriterionId, Integer> scores(Measure measure, String field, Object value) {
    Map<CriterionId, Integer> scores = new LinkedHashMap<>(measure.scores());
    object(field, value)
        .forEach(
            (key, score) -> {
              UUID criterion =
                  keys.required(
                      CatalogueKeys.Kind.CRITERION, String.valueOf(key), measure.roadmap(), field);
              if (score == null) {
                scores.remove(new CriterionId(criterion));
              } else {
                scores.put(new CriterionId(criterion), whole(field, score));
              }
            });
    return scores;
  }

  private void fill(Measure measure, Object name, Object text) {
    OwnField field =
        ownFields.stream()
            .filter(own -> own.state().name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> RuleViolatedException.at(String.valueOf(name), "field.unknown", name));
    measure.fill(field.id(), field.read(text == null ? null : String.valueOf(text)));
  }
}
