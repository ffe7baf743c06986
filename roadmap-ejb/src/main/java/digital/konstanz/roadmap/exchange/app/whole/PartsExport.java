// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.RoadmapExport.orNull;

import digital.konstanz.roadmap.exchange.app.file.BudgetFile;
import digital.konstanz.roadmap.exchange.app.file.DependencyFile;
import digital.konstanz.roadmap.exchange.app.file.ExternalKeyFile;
import digital.konstanz.roadmap.exchange.app.file.MilestoneFile;
import digital.konstanz.roadmap.exchange.app.file.WorkPackageFile;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.MilestoneState;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.WorkPackageState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Work packages, milestones and dependencies below and beside a measure. */
final class PartsExport {

  private final Keys keys;
  private final Map<UUID, List<WorkPackage>> packages = new HashMap<>();
  private final Map<UUID, List<Milestone>> milestones = new HashMap<>();
  private final Map<UUID, List<PlanLink>> predecessors = new HashMap<>();
  private final Set<UUID> measures = new HashSet<>();

  PartsExport(RoadmapContents contents, Keys keys) {
    this.keys = keys;
    contents.measures().forEach(measure -> measures.add(measure.uuid()));
    contents.workPackages().forEach(item -> below(packages, item));
    contents.milestones().forEach(item -> below(milestones, item));
    for (PlanLink link : contents.links()) {
      predecessors.computeIfAbsent(link.to().value(), id -> new ArrayList<>()).add(link);
    }
  }

  private static <T extends PlanItem> void below(Map<UUID, List<T>> map, T item) {
    if (item.parent() != null) {
      map.computeIfAbsent(item.parent().value(), id -> new ArrayList<>()).add(item);
    }
  }

  /** By key of the predecessor, then type. */
  List<DependencyFile> dependencies(UUID item) {
    return predecessors.getOrDefault(item, List.of()).stream()
        .filter(link -> keys.key(link.from().value()) != null)
        .map(this::dependency)
        .sorted(
            Comparator.comparing((DependencyFile d) -> d.measure() == null ? d.item() : d.measure())
                .thenComparing(DependencyFile::type))
        .toList();
  }

  private DependencyFile dependency(PlanLink link) {
    String key = keys.key(link.from().value());
    boolean measure = measures.contains(link.from().value());
    return new DependencyFile(
        measure ? key : null,
        measure ? null : key,
        link.type(),
        link.lag() == 0 ? null : link.lag(),
        link.lagUnit() == LagUnit.WORKING ? null : link.lagUnit());
  }

  Map<String, BigDecimal> effort(Map<UUID, BigDecimal> byUnit) {
    Map<String, BigDecimal> byKey = new TreeMap<>();
    byUnit.forEach((unit, days) -> byKey.put(keys.key(unit), days));
    return byKey;
  }

  /** One entry for each year. */
  static List<BudgetFile> budget(List<BudgetLine> lines) {
    Map<Integer, Map<FundType, BigDecimal>> years = new TreeMap<>();
    lines.forEach(
        line ->
            years
                .computeIfAbsent(line.year(), year -> new EnumMap<>(FundType.class))
                .put(line.fund(), line.amount()));
    return years.entrySet().stream()
        .map(
            year ->
                new BudgetFile(
                    year.getKey(),
                    year.getValue().get(FundType.OPERATING),
                    year.getValue().get(FundType.CAPITAL)))
        .toList();
  }

  static List<ExternalKeyFile> externalKeys(List<ExternalKey> keys) {
    return orNull(keys.stream().map(k -> new ExternalKeyFile(k.system(), k.key())).toList());
  }

  List<MilestoneFile> milestones(UUID parent) {
    return milestones.getOrDefault(parent, List.of()).stream().map(this::milestone).toList();
  }

  private MilestoneFile milestone(Milestone milestone) {
    MilestoneState m = milestone.state();
    DatesFile dates = DatesFile.of(m.item().dates());
    return new MilestoneFile(
        m.gate() == null ? m.item().key() : null,
        m.gate(),
        m.item().title(),
        dates.end(),
        dates.endPrecision(),
        m.status(),
        dates.forecastEnd(),
        dates.forecastEndPrecision(),
        dates.actualEnd(),
        dates.actualEndPrecision(),
        orNull(dependencies(m.item().id())),
        externalKeys(m.item().externalKeys()),
        constraint(m.item().dateRule()),
        m.item().dateRule().day(),
        manual(m.item().dateRule()));
  }

  List<WorkPackageFile> packages(UUID parent) {
    return packages.getOrDefault(parent, List.of()).stream().map(this::workPackage).toList();
  }

  private WorkPackageFile workPackage(WorkPackage workPackage) {
    WorkPackageState w = workPackage.state();
    PlanItemState item = w.item();
    DatesFile dates = DatesFile.of(item.dates());
    return new WorkPackageFile(
        item.key(),
        item.title(),
        item.leadUnitId() == null ? item.leadExternal() : keys.key(item.leadUnitId()),
        dates.start(),
        dates.end(),
        dates.startPrecision(),
        dates.endPrecision(),
        w.work().status(),
        item.progress(),
        w.work().effortTotal(),
        effort(w.work().effortByUnit()),
        orNull(budget(w.work().budget())),
        orNull(dependencies(item.id())),
        w.work().description(),
        w.work().statusReason(),
        dates.forecastStart(),
        dates.forecastEnd(),
        dates.forecastStartPrecision(),
        dates.forecastEndPrecision(),
        dates.actualStart(),
        dates.actualEnd(),
        dates.actualStartPrecision(),
        dates.actualEndPrecision(),
        item.visibility() == Visibility.CITY ? null : item.visibility(),
        item.archivedAt(),
        externalKeys(item.externalKeys()),
        orNull(milestones(item.id())),
        orNull(packages(item.id())),
        constraint(item.dateRule()),
        item.dateRule().day(),
        manual(item.dateRule()));
  }

  /** Null for the one that says nothing. */
  static ConstraintType constraint(DateRule rule) {
    return rule.type() == ConstraintType.AS_SOON_AS_POSSIBLE ? null : rule.type();
  }

  /** Null for what is not placed by hand. */
  static Boolean manual(DateRule rule) {
    return rule.manual() ? Boolean.TRUE : null;
  }
}
