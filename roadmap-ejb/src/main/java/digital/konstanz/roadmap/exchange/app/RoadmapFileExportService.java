// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.whole.RoadmapExport;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileFormat;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileWriter;
import digital.konstanz.roadmap.exchange.persistence.RoadmapStore;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The whole roadmap as YAML or JSON, everything that an import takes back. */
@Stateless
public class RoadmapFileExportService {

  @Inject RoadmapStore store;
  @Inject RoadmapRepository roadmaps;

  /**
   * The file.
   *
   * @param format {@code yaml} or {@code json}
   * @throws NotFoundException the roadmap does not exist
   */
  @Performs(Operation.ROADMAP_EXPORT)
  public ExportedFile export(String roadmapKey, String format) {
    Callers.require(Operation.ROADMAP_EXPORT, Target.CITY);
    Roadmap roadmap =
        roadmaps.byKey(roadmapKey).orElseThrow(() -> new NotFoundException("roadmap", roadmapKey));
    RoadmapFileFormat written =
        "json".equals(format) ? RoadmapFileFormat.JSON : RoadmapFileFormat.YAML;
    byte[] content =
        RoadmapFileWriter.write(new RoadmapExport(store.load(roadmap)).file(), written);
    boolean demo = Configuration.current().demo();
    return new ExportedFile(
        DemoMark.name(roadmap.key(), demo) + "." + format,
        written.mediaType(),
        demo && written == RoadmapFileFormat.YAML ? DemoMark.commented(content) : content);
  }
}
