// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The distinct texts of columns whose values are limited (states, units, choices ...), what each
 * becomes, and what there is to choose from.
 */
public final class TabularColumnValues {
  private static final int LISTED = 300;
  private static final Set<TabularTarget> LIMITED =
      EnumSet.of(
          TabularTarget.STATUS,
          TabularTarget.MOSCOW,
          TabularTarget.LEVEL,
          TabularTarget.LEAD,
          TabularTarget.INVOLVED,
          TabularTarget.FIELD,
          TabularTarget.FOCAL_POINT,
          TabularTarget.LEGAL_DRIVERS,
          TabularTarget.SCENARIOS,
          TabularTarget.CONSTRAINT_TYPE,
          TabularTarget.MANUAL);

  private static final List<Option> YES_NO =
      List.of(new Option("true", null), new Option("false", null));

  /** What happens to a text of the file. */
  public enum Fate {
    /** Nobody knows what it means; where it stands it is rejected. */
    UNKNOWN,
    /** Unknown, and taken over as it is written. */
    KEPT,
    /** Read by itself. */
    READ,
    /** The mapping says what it means. */
    MAPPED,
    /** The mapping says that it means nothing. */
    LEFT_OUT
  }

  /**
   * A text of the column.
   *
   * @param count in how many cells it stands
   * @param value what it becomes; null when it is unknown or left out
   */
  public record Use(String text, int count, Fate fate, String value) {}

  /**
   * Something to choose.
   *
   * @param label null for a constant that has a word of its own
   */
  public record Option(String value, String label) {}

  /**
   * The values of one column.
   *
   * @param uses unknown ones first, then by frequency; at most 300
   * @param total how many there are
   */
  public record Values(List<Use> uses, int total, List<Option> options) {}

  private final TabularSheet sheet;
  private final TabularMapping mapping;
  private final ExistingItems existing;
  private final TabularBinding binding;
  private final Set<String> strategyOfFile = new HashSet<>();

  TabularColumnValues(
      TabularSheet sheet, TabularMapping mapping, ExistingItems existing, TabularPlan plan) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.existing = existing;
    this.binding = new TabularBinding(mapping, sheet, existing);
    for (TabularRow row : plan.rows()) {
      if (row.kind() == TabularKind.FIELD || row.kind() == TabularKind.FOCAL_POINT) {
        strategyOfFile.add(row.key());
        strategyOfFile.add(row.title());
      }
    }
  }

  /** Null for a column whose values are not limited. */
  Values of(int place) {
    return binding.columns().stream()
        .filter(bound -> bound.index() == place && isLimited(bound.column()))
        .findFirst()
        .map(bound -> values(place, bound.column()))
        .orElse(null);
  }

  private static boolean isLimited(TabularColumn column) {
    return column.target() == TabularTarget.OWN_FIELD
        ? column.type() == OwnFieldType.CHOICE || column.type() == OwnFieldType.YES_NO
        : LIMITED.contains(column.target());
  }

  private Values values(int place, TabularColumn column) {
    Map<String, String> spelled = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (TabularRecord cells : sheet.records()) {
      for (String text : texts(column, cells.cell(place))) {
        String folded = column.target() == TabularTarget.LEVEL ? text : TabularTexts.folded(text);
        spelled.putIfAbsent(folded, text);
        counts.merge(folded, 1, Integer::sum);
      }
    }
    List<Use> uses = new ArrayList<>();
    spelled.forEach((folded, text) -> uses.add(use(column, text, counts.get(folded))));
    uses.sort(Comparator.comparing(Use::fate).thenComparing(Use::count, Comparator.reverseOrder()));
    return new Values(
        List.copyOf(uses.subList(0, Math.min(LISTED, uses.size()))), uses.size(), options(column));
  }

  private static List<String> texts(TabularColumn column, TabularCell cell) {
    if (cell.isBlank()
        || cell.kind() == TabularCell.Kind.FORMULA
        || cell.kind() == TabularCell.Kind.ERROR) {
      return List.of();
    }
    return column.target().shape() == TabularTarget.Shape.KEYS
        ? TabularRowReader.parts(cell)
        : List.of(cell.clean());
  }

  private Use use(TabularColumn column, String text, int count) {
    String shown = TabularTexts.shown(text);
    if (column.target() == TabularTarget.LEVEL) {
      TabularKind kind = mapping.levels().get(text);
      return kind == null
          ? new Use(shown, count, Fate.UNKNOWN, null)
          : new Use(shown, count, Fate.MAPPED, kind.name());
    }
    String mapped = column.mapped(text);
    boolean said = column.maps(text);
    if (mapped.isEmpty()) {
      return new Use(shown, count, Fate.LEFT_OUT, null);
    }
    Optional<String> known = known(column, mapped);
    if (known.isPresent()) {
      return new Use(shown, count, said ? Fate.MAPPED : Fate.READ, known.get());
    }
    return isKept(column.target(), mapped)
        ? new Use(shown, count, Fate.KEPT, mapped)
        : new Use(shown, count, Fate.UNKNOWN, null);
  }

  private Optional<String> known(TabularColumn column, String text) {
    return switch (column.target()) {
      case STATUS -> Optional.ofNullable(TabularLabels.status(text));
      case MOSCOW -> Optional.ofNullable(TabularLabels.moscow(text));
      case CONSTRAINT_TYPE -> Optional.ofNullable(TabularLabels.constraint(text));
      case MANUAL -> Optional.ofNullable(TabularLabels.answer(text));
      case LEAD, INVOLVED -> existing.unit(text);
      case FIELD -> existing.field(text);
      case FOCAL_POINT -> existing.focalPoint(text);
      case LEGAL_DRIVERS -> existing.legalDriver(text);
      case SCENARIOS -> existing.scenario(text);
      default -> Optional.ofNullable(new TabularOwnValues(existing).listed(column, text));
    };
  }

  private boolean isKept(TabularTarget target, String text) {
    return switch (target) {
      case LEAD, INVOLVED -> true;
      case FIELD, FOCAL_POINT ->
          mapping.createFields() || existing.withoutFields() || strategyOfFile.contains(text);
      default -> false;
    };
  }

  private List<Option> options(TabularColumn column) {
    return switch (column.target()) {
      case STATUS -> constants(MeasureStatus.values());
      case MOSCOW -> constants(Moscow.values());
      case CONSTRAINT_TYPE -> constants(ConstraintType.values());
      case MANUAL -> YES_NO;
      case LEVEL -> constants(TabularKind.values());
      case OWN_FIELD -> choices(column);
      default ->
          existing.names(column.target()).entrySet().stream()
              .map(each -> new Option(each.getKey(), each.getValue()))
              .toList();
    };
  }

  private List<Option> choices(TabularColumn column) {
    if (column.type() == OwnFieldType.YES_NO) {
      return YES_NO;
    }
    return existing.ownField(column.name()).stream()
        .flatMap(field -> field.choices().stream())
        .map(choice -> new Option(choice, choice))
        .toList();
  }

  private static List<Option> constants(Enum<?>... constants) {
    return Arrays.stream(constants).map(each -> new Option(each.name(), null)).toList();
  }
}
