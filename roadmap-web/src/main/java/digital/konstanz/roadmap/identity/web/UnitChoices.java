// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.UnitDetails;
import digital.konstanz.roadmap.identity.app.UnitService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The units of the city that exist today, to choose from. */
@Named
@RequestScoped
public class UnitChoices {

  private static final String INDENT = "\u00a0\u00a0\u00a0";

  @Inject private UnitService units;

  private List<UnitDetails> all;

  public List<UnitDetails> getAll() {
    if (all == null) {
      all = units.units().stream().filter(unit -> unit.current() && !unit.external()).toList();
    }
    return all;
  }

  /** Further in, the further down. */
  public String label(UnitDetails unit) {
    return INDENT.repeat(unit.level()) + unit.name();
  }

  /** The unit's name; its key when it is no longer there to choose, empty for none. */
  public String name(String key) {
    return getAll().stream()
        .filter(unit -> unit.key().equals(key))
        .map(UnitDetails::name)
        .findFirst()
        .orElse(key == null ? "" : key);
  }
}
