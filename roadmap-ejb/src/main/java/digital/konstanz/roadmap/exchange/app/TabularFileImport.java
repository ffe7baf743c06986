// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.jobs.JobOutcome;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.jobs.JobService;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Imports sheets as jobs. */
@ApplicationScoped
public class TabularFileImport implements FileImport {
  private static final String REJECTED = "import.rejected";

  @Inject TabularImportService imports;
  @Inject JobService jobs;

  @Override
  public Set<String> formats() {
    return Set.of("csv", "xlsx");
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
    } catch (RuleViolatedException refused) {
      return JobOutcome.failed(refused.code(), ImportOutcome.refused(refused, request.locale()));
    }
  }
}
