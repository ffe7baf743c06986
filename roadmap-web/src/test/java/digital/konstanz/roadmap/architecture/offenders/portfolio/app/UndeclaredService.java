// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.architecture.offenders.portfolio.app;

import jakarta.ejb.Stateless;
import java.time.LocalDate;

/** A service method without an operation, which also asks the system clock. */
@Stateless
public class UndeclaredService {
  public LocalDate today() {
    return LocalDate.now();
  }
}
