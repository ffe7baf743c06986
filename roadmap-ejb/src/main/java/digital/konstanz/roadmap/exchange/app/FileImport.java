// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Set;
import java.util.UUID;

/** A way to import files of certain formats; every CDI bean of this type is offered. */
public interface FileImport {
  /** As in the REST contract, lower case. */
  Set<String> formats();

  /**
   * Checks the request itself and starts the job.
   *
   * @return the job
   * @throws NotFoundException the roadmap does not exist or may not be seen
   * @throws RuleViolatedException what is wrong with the request; what is wrong with the file is
   *     the job's result
   */
  UUID submit(ImportRequest request);

  /**
   * What the import would do, row by row; changes nothing.
   *
   * @throws NotFoundException the roadmap does not exist or may not be seen
   * @throws RuleViolatedException what is wrong with the request, the mapping, or a whole sheet
   */
  ImportPreview preview(ImportRequest request);
}
