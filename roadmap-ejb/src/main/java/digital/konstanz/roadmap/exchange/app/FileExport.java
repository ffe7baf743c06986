// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A way to give a roadmap away as a file; every CDI bean of this type is offered. */
public interface FileExport {

  /** As in the REST contract, lower case. */
  Set<String> formats();

  /**
   * The file.
   *
   * @param filter the query of the request: what was filtered is what comes; formats of the whole
   *     roadmap take none
   * @throws NotFoundException the roadmap does not exist or may not be seen
   */
  ExportedFile export(String roadmapKey, String format, Map<String, List<String>> filter);
}
