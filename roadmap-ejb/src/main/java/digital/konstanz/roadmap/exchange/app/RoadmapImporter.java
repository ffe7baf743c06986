// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.RecordBinder;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.project.ProjectRoadmap;
import digital.konstanz.roadmap.exchange.app.whole.PlannedChange;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.exchange.app.whole.SeenContents;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.integration.ProjectFileReader;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileReader;
import digital.konstanz.roadmap.exchange.persistence.RoadmapStore;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.PlanLocks;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Plans the import of a file of a whole roadmap against what is stored, and writes it. */
@Dependent
public class RoadmapImporter {

  private static final int READ = 20;
  private static final int LOADED = 30;
  private static final int PLANNED = 50;
  private static final int WRITTEN = 90;

  private static final Set<String> PROJECTS = Set.of("mspdi", ProjectFileReader.MPP);

  private RoadmapStore store;
  private RoadmapRepository roadmaps;
  private WorkingCalendars calendars;
  private PlanLocks locks;

  /**
   * A planned import.
   *
   * @param roadmap the one it goes to, stored or not
   * @param tree the file as it was read
   * @param project null unless the file is one of another planning program
   */
  record Planned(
      Roadmap roadmap, RoadmapImport.Outcome outcome, FileNode tree, ProjectRoadmap project) {}

  @Inject
  public void setStore(RoadmapStore store) {
    this.store = store;
  }

  @Inject
  public void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  public void setLocks(PlanLocks locks) {
    this.locks = locks;
  }

  /**
   * What the import would do; nothing is changed.
   *
   * @param today the business day, for files that name none
   * @throws UnreadableFileException the file as a whole
   */
  Planned plan(ImportRequest request, LocalDate today, JobProgress progress) {
    progress.report(0, "import.reading");
    return PROJECTS.contains(request.format())
        ? planProject(request, today, progress)
        : planOwn(request, today, progress);
  }

  private Planned planOwn(ImportRequest request, LocalDate today, JobProgress progress) {
    FileProblems problems = new FileProblems();
    FileNode tree = read(request);
    RoadmapFile file = new RecordBinder(problems).bind(tree, RoadmapFile.class);
    progress.report(READ, "import.reading");
    List<Roadmap> stored = roadmaps.all();
    Roadmap roadmap = new RoadmapTarget(stored).of(request, file == null ? null : file.meta());
    SeenContents seen = store.seen(roadmap, Callers.scope(Operation.MEASURE_READ));
    progress.report(LOADED, "import.reading");
    if (file == null) {
      return new Planned(
          roadmap,
          new RoadmapImport.Outcome(
              List.of(), 0, problems.all(), problems.count(), List.of(), id -> null),
          tree,
          null);
    }
    RoadmapImport planner =
        new RoadmapImport(
            seen, stored.contains(roadmap), store.takenKeys(roadmap), Callers.current(), today);
    RoadmapImport.Outcome outcome =
        planner.under(locks.of(roadmap.uuid())).plan(file, problems, request.partial());
    progress.report(PLANNED, "import.reading");
    return new Planned(roadmap, outcome, tree, null);
  }

  /** A file of another planning program becomes one of ours, and that is planned. */
  private Planned planProject(ImportRequest request, LocalDate today, JobProgress progress) {
    ProjectPlan plan = ProjectFileReader.read(request.content(), request.format());
    progress.report(READ, "import.reading");
    List<Roadmap> stored = roadmaps.all();
    Roadmap roadmap = new RoadmapTarget(stored).of(request, null);
    boolean known = stored.contains(roadmap);
    SeenContents seen = store.seen(roadmap, Callers.scope(Operation.MEASURE_READ));
    ProjectRoadmap project =
        ProjectRoadmap.of(
            plan,
            new ProjectRoadmap.Setting(
                seen.contents(),
                seen.taken(store.takenKeys(roadmap)),
                known ? store.nextNumber(roadmap) : 1,
                calendars.units(),
                today,
                request.locale()));
    progress.report(LOADED, "import.reading");
    FileProblems problems = new FileProblems();
    RoadmapFile file = new RecordBinder(problems).bind(project.tree(), RoadmapFile.class);
    RoadmapImport planner =
        new RoadmapImport(seen, known, store.takenKeys(roadmap), Callers.current(), today);
    RoadmapImport.Outcome outcome =
        planner.under(locks.of(roadmap.uuid())).plan(file, problems, request.partial());
    progress.report(PLANNED, "import.reading");
    return new Planned(roadmap, outcome, project.tree(), project);
  }

  private static FileNode read(ImportRequest request) {
    RoadmapFileFormat format =
        "json".equals(request.format()) ? RoadmapFileFormat.JSON : RoadmapFileFormat.YAML;
    return RoadmapFileReader.read(new ByteArrayInputStream(request.content()), format);
  }

  /**
   * Writes what was planned.
   *
   * @return the changes for audit and undo, parents before children
   */
  List<ObjectChange> write(Planned planned, JobProgress progress) {
    progress.report(PLANNED, "import.writing");
    List<PlannedChange> written = store.write(planned.outcome().changes());
    store.reserveNumbers(planned.roadmap(), written);
    progress.report(WRITTEN, "import.writing");
    return written.stream()
        .map(
            change ->
                new ObjectChange(
                    change.kind().journalName(),
                    change.id(),
                    change.key(),
                    change.before(),
                    change.after()))
        .toList();
  }
}
