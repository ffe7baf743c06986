// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.strategy.StrategyRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Imports a sheet: what it would do, and all of it in one transaction and one undo step. */
@Stateless
public class TabularImportService {
  private static final String COLUMN_MISSING = "import.column-missing";
  private static final int READ = 5;
  private static final int RECORDED = 90;

  @Inject TabularSource source;
  @Inject TabularRoadmaps loader;
  @Inject TabularWriter writer;
  @Inject RoadmapRepository roadmaps;
  @Inject PlanItemRepository items;
  @Inject StrategyRepository strategy;
  @Inject Journal journal;

  /** A sheet, the mapping for it, and the roadmap it goes to. */
  private record Read(
      TabularSheet sheet, TabularMapping mapping, TabularRoadmap roadmap, ExistingItems existing) {

    TabularPlan plan() {
      return new TabularPlanner(mapping, existing).plan(sheet);
    }
  }

  /**
   * Checks what can be said without the file's content.
   *
   * @return the roadmap it goes to, null when one is made
   * @throws NotFoundException the roadmap does not exist
   * @throws RuleViolatedException {@code mapping.*}, {@code import.roadmap-and-create}, {@code
   *     roadmap.*}
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public UUID check(ImportRequest command) {
    Callers.require(Operation.ROADMAP_IMPORT, Target.CITY);
    if (command.mapping() != null && !command.mapping().isBlank()) {
      ReadyMappings.of(command.mapping());
    }
    Roadmap roadmap = target(command);
    return roadmap == null ? null : roadmap.uuid();
  }

  /**
   * Changes nothing. A mapping that has no title yet is told in the outcome, so that it can be
   * completed.
   *
   * @throws RuleViolatedException {@code import.*} or {@code mapping.*} when the file or the
   *     mapping as a whole is refused
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportPreview preview(ImportRequest command) {
    Read read = read(command, JobProgress.NONE);
    TabularSheet sheet = read.sheet();
    Locale locale = command.locale();
    TabularPlan plan;
    try {
      plan = read.plan();
    } catch (RuleViolatedException e) {
      if (!COLUMN_MISSING.equals(e.code())) {
        throw e;
      }
      return ImportPreview.refused(
          ImportPreview.columns(sheet, place -> null),
          read.mapping(),
          ImportOutcome.refused(e, locale));
    }
    TabularColumnValues values =
        new TabularColumnValues(sheet, read.mapping(), read.existing(), plan);
    return ImportPreview.of(
        ImportPreview.columns(sheet, values::of), read.mapping(), plan, command.roadmap(), locale);
  }

  /** Changes nothing; the counts and rejections alone. */
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportOutcome rehearse(ImportRequest command, JobProgress progress) {
    return ImportOutcome.of(
        read(command, progress).plan(), false, command.roadmap(), command.locale());
  }

  /**
   * Writes the whole plan, or nothing when something was rejected and the command is not partial or
   * a new roadmap would stay empty.
   *
   * @throws RuleViolatedException as {@link #preview}
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportOutcome apply(ImportRequest command, JobProgress progress) {
    Read read = read(command, progress);
    TabularPlan plan = read.plan();
    boolean nothingToMake = command.create() != null && plan.count(Outcome.CREATE) == 0;
    if ((!command.partial() || nothingToMake) && !plan.rejected().isEmpty()) {
      return ImportOutcome.of(plan, false, command.roadmap(), command.locale());
    }
    TabularChanges changes = new TabularChanges();
    TabularRoadmap target = read.roadmap();
    if (target.roadmap() == null) {
      Roadmap made = made(command.create());
      changes.made(made);
      target = loader.empty(made);
    }
    writer.write(plan, target, changes, progress);
    progress.report(RECORDED, "import.writing");
    int touched = plan.count(Outcome.CREATE) + plan.count(Outcome.UPDATE);
    journal.record(
        Gesture.of(Operation.ROADMAP_IMPORT, target.roadmap().uuid(), "undo.import.sheet", touched),
        changes.all());
    return ImportOutcome.of(plan, true, target.roadmap().key(), command.locale());
  }

  private Read read(ImportRequest command, JobProgress progress) {
    Callers.require(Operation.ROADMAP_IMPORT, Target.CITY);
    progress.report(0, "import.reading");
    TabularSheet sheet = source.read(command.content(), format(command), TabularLimits.DEFAULT);
    TabularMapping mapping =
        command.mapping() == null || command.mapping().isBlank()
            ? MappingSuggestion.of(sheet)
            : ReadyMappings.of(command.mapping());
    progress.report(READ, "import.reading");
    TabularRoadmap roadmap = roadmap(command);
    ExistingItems existing = new TabularExisting(roadmap, this::taken);
    return new Read(sheet, mapping, roadmap, existing);
  }

  private static TabularFormat format(ImportRequest command) {
    return "xlsx".equals(command.format()) ? TabularFormat.XLSX : TabularFormat.CSV;
  }

  private TabularRoadmap roadmap(ImportRequest command) {
    Roadmap roadmap = target(command);
    return roadmap == null ? loader.empty(null) : loader.load(roadmap);
  }

  /** Null when a roadmap is to be made. */
  private Roadmap target(ImportRequest command) {
    if (command.create() != null && command.roadmap() != null) {
      throw new RuleViolatedException("import.roadmap-and-create");
    }
    if (command.create() != null) {
      NewRoadmap.named(command.create()).requireFree(roadmaps.all());
      return null;
    }
    if (command.roadmap() == null) {
      return roadmaps.first().orElseThrow(() -> new NotFoundException("roadmap", "-"));
    }
    return roadmaps
        .byKey(command.roadmap())
        .orElseThrow(() -> new NotFoundException("roadmap", command.roadmap()));
  }

  /** Which of the keys any plan item, field of action or focal point of the installation has. */
  private Set<String> taken(Collection<String> keys) {
    Set<String> taken = new HashSet<>();
    for (Roadmap roadmap : roadmaps.all()) {
      strategy.fields(roadmap.id()).forEach(field -> taken.add(field.key()));
      strategy.focalPoints(roadmap.id()).forEach(point -> taken.add(point.key()));
    }
    taken.retainAll(Set.copyOf(keys));
    taken.addAll(items.taken(keys));
    return taken;
  }

  private Roadmap made(String title) {
    Roadmap made = NewRoadmap.named(title).beside(roadmaps.all());
    roadmaps.add(made);
    return made;
  }
}
