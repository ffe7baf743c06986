// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.jobs.JobOutcome;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.jobs.JobService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Imports files of whole roadmaps, and of other planning programs, as jobs. */
@ApplicationScoped
public class RoadmapFileImport implements FileImport {
  private static final String REJECTED = "import.rejected";

  @Inject RoadmapFileImportService imports;
  @Inject JobService jobs;

  @Override
  public Set<String> formats() {
    return Set.of("yaml", "json", "mspdi", "mpp");
  }

  @Override
  @Performs(Operation.ROADMAP_IMPORT)
  public UUID submit(ImportRequest request) {
    UUID roadmap = imports.check(request);
    return jobs.submit("import." + request.format(), roadmap, progress -> run(request, progress));
  }

  @Override
  @Performs(Operation.ROADMAP_IMPORT)
  public ImportPreview preview(ImportRequest request) {
    imports.check(request);
    return imports.preview(request);
  }

  private JobOutcome run(ImportRequest request, JobProgress progress) {
    try {
      if (request.dryRun()) {
        return JobOutcome.succeeded(imports.rehearse(request, progress));
      }
      ImportOutcome outcome = imports.apply(request, progress);
      return outcome.applied()
          ? JobOutcome.succeeded(outcome)
          : JobOutcome.failed(REJECTED, outcome);
    } catch (RuntimeException refused) {
      UnreadableFileException unreadable = unreadable(refused);
      if (unreadable == null) {
        throw refused;
      }
      return JobOutcome.failed(
          unreadable.problem().code(),
          ImportOutcome.unreadable(unreadable.problem(), request.locale()));
    }
  }

  /** The container may have wrapped it. */
  private static UnreadableFileException unreadable(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFileException unreadable) {
        return unreadable;
      }
    }
    return null;
  }
}
