// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import digital.konstanz.roadmap.platform.StartRefusedException;

/** Code and schema do not fit together; trying again will not help. */
public class SchemaRefusedException extends StartRefusedException {

  private static final long serialVersionUID = 1L;

  public SchemaRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
