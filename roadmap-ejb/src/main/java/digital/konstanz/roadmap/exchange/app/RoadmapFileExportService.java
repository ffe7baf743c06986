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

/** The roadmap as YAML or JSON, as an import takes it back: what the caller sees of it. */
@Stateless
public class RoadmapFileExportService {

  private static final String EXCERPT =
      "# Auszug: nur was die exportierende Person sehen darf"
          + " – excerpt: only what the exporting person may see";

  @Inject RoadmapStore store;
  @Inject RoadmapRepository roadmaps;

  /**
   * The file, with what the caller may see; it says so when that is not all.
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
    RoadmapExport export =
        new RoadmapExport(store.seen(roadmap, Callers.scope(Operation.MEASURE_READ)));
    byte[] content = RoadmapFileWriter.write(export.file(), written);
    boolean demo = Configuration.current().demo();
    return new ExportedFile(
        DemoMark.name(roadmap.key(), demo) + "." + format,
        written.mediaType(),
        written == RoadmapFileFormat.YAML ? commented(content, export, demo) : content);
  }

  private static byte[] commented(byte[] yaml, RoadmapExport export, boolean demo) {
    byte[] said = export.partial() ? DemoMark.commented(yaml, EXCERPT) : yaml;
    return demo ? DemoMark.commented(said) : said;
  }
}
