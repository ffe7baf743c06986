// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import digital.konstanz.roadmap.exchange.app.whole.PreviewRows;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports files of whole roadmaps: all of it in one transaction and one undo step, or nothing. */
@Stateless
public class RoadmapFileImportService {

  @Inject RoadmapImporter importer;
  @Inject RoadmapRepository roadmaps;
  @Inject Journal journal;
  @Inject BusinessDay businessDay;

  /**
   * Checks what can be said without the file's content.
   *
   * @return the roadmap it goes to, null when the file or the title decides
   * @throws NotFoundException the roadmap does not exist
   * @throws RuleViolatedException {@code import.roadmap-and-create}, {@code roadmap.*}
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public UUID check(ImportRequest request) {
    Callers.require(Operation.ROADMAP_IMPORT, Target.CITY);
    if (request.create() != null && request.roadmap() != null) {
      throw new RuleViolatedException("import.roadmap-and-create");
    }
    if (request.create() != null) {
      NewRoadmap.named(request.create()).requireFree(roadmaps.all());
    }
    if (request.roadmap() == null) {
      return null;
    }
    return roadmaps
        .byKey(request.roadmap())
        .orElseThrow(() -> new NotFoundException("roadmap", request.roadmap()))
        .uuid();
  }

  /**
   * What the import would do; changes nothing.
   *
   * @throws UnreadableFileException the file as a whole cannot be read
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportOutcome rehearse(ImportRequest request, JobProgress progress) {
    Callers.require(Operation.ROADMAP_IMPORT, Target.CITY);
    return outcome(importer.plan(request, businessDay.today(), progress), false, request.locale());
  }

  /**
   * What the import would do, object by object; changes nothing. What has a problem is left out, as
   * a partial import does.
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportPreview preview(ImportRequest request) {
    Callers.require(Operation.ROADMAP_IMPORT, Target.CITY);
    Locale locale = request.locale();
    try {
      RoadmapImporter.Planned planned =
          importer.plan(request.partially(), businessDay.today(), JobProgress.NONE);
      return ImportPreview.of(
          PreviewRows.of(planned.outcome(), planned.tree(), locale),
          outcome(planned, false, locale),
          locale);
    } catch (UnreadableFileException e) {
      return ImportPreview.of(List.of(), ImportOutcome.unreadable(e.problem(), locale), locale);
    }
  }

  /**
   * Writes the whole file, or nothing when something was rejected and the request is not partial.
   *
   * @throws UnreadableFileException the file as a whole cannot be read
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportOutcome apply(ImportRequest request, JobProgress progress) {
    Callers.require(Operation.ROADMAP_IMPORT, Target.CITY);
    RoadmapImporter.Planned planned = importer.plan(request, businessDay.today(), progress);
    if (!planned.outcome().problems().isEmpty() && !request.partial()) {
      return outcome(planned, false, request.locale());
    }
    List<ObjectChange> changes = importer.write(planned, progress);
    journal.record(
        Gesture.of(
            Operation.ROADMAP_IMPORT,
            planned.roadmap().uuid(),
            "undo.import.roadmap",
            changes.size()),
        changes);
    return outcome(planned, true, request.locale());
  }

  private static ImportOutcome outcome(
      RoadmapImporter.Planned planned, boolean applied, Locale locale) {
    RoadmapImport.Outcome outcome = planned.outcome();
    return new ImportOutcome(
        applied,
        planned.roadmap().key(),
        outcome.created(),
        outcome.updated(),
        outcome.unchanged(),
        outcome.problems().stream().map(problem -> ImportOutcome.entry(problem, locale)).toList(),
        outcome.problemCount(),
        Stream.concat(
                outcome.notes().stream().map(note -> ImportOutcome.entry(note, locale)),
                ProjectReport.notes(planned.project(), locale).stream())
            .toList(),
        outcome.notes().size() + ProjectReport.noteCount(planned.project()),
        ProjectReport.of(planned.project(), locale));
  }
}
