// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.persistence.Units;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Which unit the caller leads. */
@Stateless
public class OwnUnits {

  private Units units;

  @Inject
  public void setUnits(Units units) {
    this.units = units;
  }

  /** The unit of the caller's grant as its head; empty for everybody else. */
  @Performs(Operation.OWN_ACCOUNT)
  public Optional<OwnUnit> led() {
    return Callers.current().grants().stream()
        .filter(grant -> grant.role() == Role.HEAD && grant.unitPath() != null)
        .map(Grant::unitPath)
        .findFirst()
        .flatMap(path -> units.byId(last(path)))
        .map(unit -> new OwnUnit(unit.key(), unit.name()));
  }

  private static UUID last(String path) {
    String[] steps = path.split("/");
    return UUID.fromString(steps[steps.length - 1]);
  }
}
