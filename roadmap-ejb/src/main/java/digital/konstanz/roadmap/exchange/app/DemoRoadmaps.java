// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.persistence.RoadmapHistory;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The demonstration roadmap: two files, loaded together into an installation without roadmaps. */
@Stateless
public class DemoRoadmaps {

  static final String KEY = "konstanz-digital";

  /** The setting that says that somebody removed the demonstration for good. */
  static final String EMPTIED = "demo.emptied";

  private static final List<String> FILES =
      List.of("/demo/konstanz-digital.yaml", "/demo/demo-supplement.yaml");

  @Inject RoadmapRepository roadmaps;
  @Inject RoadmapFileImportService imports;
  @Inject RoadmapHistory history;

  /**
   * Loads the demonstration unless there is a roadmap already, or it was removed.
   *
   * @return the business day of the demonstration, null when it is not the one that is stored
   * @throws IllegalStateException when the product's own files have problems
   */
  @Performs(Operation.ROADMAP_IMPORT)
  public LocalDate load() {
    if (roadmaps.all().isEmpty() && !history.isSet(EMPTIED)) {
      roadmaps.add(new Roadmap(KEY, "konstanz.digital", "M-"));
      FILES.forEach(this::take);
    }
    return roadmaps.byKey(KEY).map(Roadmap::asOf).orElse(null);
  }

  private void take(String file) {
    ImportRequest request =
        new ImportRequest(content(file), "yaml", null, KEY, null, false, false, Locale.GERMAN);
    ImportOutcome outcome = imports.apply(request, JobProgress.NONE);
    if (!outcome.applied()) {
      throw new IllegalStateException(file + " was refused: " + outcome.rejected());
    }
  }

  private static byte[] content(String file) {
    try (InputStream in = DemoRoadmaps.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
