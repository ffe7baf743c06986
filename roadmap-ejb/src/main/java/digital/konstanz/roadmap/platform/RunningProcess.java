// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This run of the product: what is bound to it ends with it. */
@ApplicationScoped
public class RunningProcess {

  private final UUID id = UUID.randomUUID();

  public UUID id() {
    return id;
  }
}
