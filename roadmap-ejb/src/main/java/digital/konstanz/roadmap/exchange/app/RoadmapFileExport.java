// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers the roadmap as YAML and JSON; not filtered, so that an import takes it back. */
@ApplicationScoped
public class RoadmapFileExport implements FileExport {

  @Inject RoadmapFileExportService exports;

  @Override
  @Performs
  public Set<String> formats() {
    return Set.of("yaml", "json");
  }

  @Override
  @Performs(Operation.ROADMAP_EXPORT)
  public ExportedFile export(String roadmapKey, String format, Map<String, List<String>> filter) {
    return exports.export(roadmapKey, format);
  }
}
