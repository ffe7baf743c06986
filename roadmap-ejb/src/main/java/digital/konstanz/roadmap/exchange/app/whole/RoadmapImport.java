// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.portfolio.PlanLock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Works out what importing a file would do; touches nothing. */
public final class RoadmapImport {

  /**
   * The outcome of planning.
   *
   * @param changes in the order of the file; write new ones by stage
   * @param problems in the order of the file, at most {@link FileProblems#MOST}
   * @param problemCount how many there are
   * @param notes what is taken over otherwise than the file says it, at most {@link
   *     FileProblems#MOST}
   * @param keys the key of anything that is there or would be made; null for anything else
   */
  public record Outcome(
      List<PlannedChange> changes,
      int unchanged,
      List<FileProblem> problems,
      int problemCount,
      List<FileProblem> notes,
      Function<UUID, String> keys) {

    public int created() {
      return (int) changes.stream().filter(PlannedChange::created).count();
    }

    public int updated() {
      return changes.size() - created();
    }
  }

  private final SeenContents seen;
  private final boolean stored;
  private final TakenKeys taken;
  private final Caller importer;
  private final LocalDate today;
  private PlanLock lock = PlanLock.NONE;

  /**
   * @param seen what is there, and what the importer sees of it
   * @param stored whether the roadmap itself is in the database
   * @param today the business day, for files and roadmaps that name none
   */
  public RoadmapImport(
      SeenContents seen, boolean stored, TakenKeys taken, Caller importer, LocalDate today) {
    this.seen = seen;
    this.stored = stored;
    this.taken = taken;
    this.importer = importer;
    this.today = today;
  }

  /** Items that a locked plan holds keep their planned dates. */
  public RoadmapImport under(PlanLock held) {
    this.lock = held;
    return this;
  }

  /**
   * Plans the whole file.
   *
   * @param partial leaves out what has a problem and plans the rest; without it the changes are of
   *     no use when there are problems
   */
  public Outcome plan(RoadmapFile file, FileProblems problems, boolean partial) {
    ImportPlan plan;
    int before;
    do {
      before = problems.count();
      plan = new ImportPlan(seen, problems, taken, asOf(file), lock);
      planAll(plan, file);
    } while (partial && problems.count() > before);
    return new Outcome(
        List.copyOf(plan.changes()),
        plan.unchanged(),
        problems.all(),
        problems.count(),
        problems.notes(),
        plan.keys()::key);
  }

  private LocalDate asOf(RoadmapFile file) {
    LocalDate named = file.meta() == null ? null : file.meta().asOf();
    return named != null ? named : Optional.ofNullable(seen.whole().roadmap().asOf()).orElse(today);
  }

  private void planAll(ImportPlan plan, RoadmapFile file) {
    ItemPlanning items = new ItemPlanning(plan);
    UnitPlanner units = new UnitPlanner(plan, file);
    CityPlanner city = new CityPlanner(plan, file);
    StrategyPlanner strategy = new StrategyPlanner(plan, file);
    ServicesPlanner services = new ServicesPlanner(plan, file);
    PlanningPlanner planning = new PlanningPlanner(plan, file);
    BaselinePlanner baselines = new BaselinePlanner(plan, file, stored, importer);
    MeasurePlanner measures = new MeasurePlanner(plan, items, file);
    PartsPlanner parts = new PartsPlanner(plan, items, file);
    ResultsPlanner results = new ResultsPlanner(plan, file);
    units.register();
    city.register();
    strategy.register();
    services.register();
    planning.register();
    baselines.register();
    measures.register();
    parts.register();
    results.register();
    new HeadPlanner(plan, file, stored).plan();
    units.plan();
    city.plan();
    new HouseRulesPlanner(plan, file.houseRules()).plan();
    strategy.plan();
    services.plan();
    planning.plan();
    baselines.plan();
    measures.plan();
    parts.plan();
    new Comments(plan.contents().comments()).plan(plan, file);
    results.plan();
  }
}
