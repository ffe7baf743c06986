// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.whole.RoadmapExport;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileWriter;
import digital.konstanz.roadmap.exchange.persistence.RoadmapStore;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;

/** Imports and exports of whole roadmaps against a database of a test. */
final class WholeRoadmaps {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  private WholeRoadmaps() {}

  static byte[] demo(String name) {
    try (InputStream in = WholeRoadmaps.class.getResourceAsStream("/demo/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static ImportRequest request(byte[] content, String format) {
    return new ImportRequest(content, format, null, null, null, false, false, Locale.GERMAN);
  }

  /** The system writes the file unless something is rejected, and commits. */
  static RoadmapImport.Outcome imported(DatabaseUnderTest database, ImportRequest request) {
    return Callers.callAs(Caller.SYSTEM, () -> written(database, request));
  }

  static RoadmapImport.Outcome written(DatabaseUnderTest database, ImportRequest request) {
    return database.committed(
        entities -> {
          RoadmapImporter importer = importer(entities);
          RoadmapImporter.Planned planned = importer.plan(request, TODAY, JobProgress.NONE);
          if (planned.outcome().problems().isEmpty() || request.partial()) {
            importer.write(planned, JobProgress.NONE);
          }
          return planned.outcome();
        });
  }

  static RoadmapImporter importer(EntityManager entities) {
    RoadmapStore store = new RoadmapStore();
    store.setEntities(entities);
    JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
    roadmaps.setEntities(entities);
    RoadmapImporter importer = new RoadmapImporter();
    importer.setStore(store);
    importer.setRoadmaps(roadmaps);
    importer.setLocks(roadmap -> PlanLock.NONE);
    return importer;
  }

  /** The first roadmap as a file, with everything. */
  static byte[] exported(DatabaseUnderTest database, RoadmapFileFormat format) {
    return exported(database, format, ReadScope.EVERYTHING);
  }

  static byte[] exported(DatabaseUnderTest database, RoadmapFileFormat format, ReadScope scope) {
    return database.committed(
        entities -> {
          JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
          roadmaps.setEntities(entities);
          RoadmapStore store = new RoadmapStore();
          store.setEntities(entities);
          Roadmap roadmap = roadmaps.all().get(0);
          return RoadmapFileWriter.write(
              new RoadmapExport(store.seen(roadmap, scope)).file(), format);
        });
  }
}
