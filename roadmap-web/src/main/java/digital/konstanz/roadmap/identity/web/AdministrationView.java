// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.ui.Administration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The page that leads to everything the caller may administer. */
@Named
@RequestScoped
public class AdministrationView {

  private final Map<Administration.Group, List<Administration.Entry>> offered =
      Administration.offered();

  /** Refuses whom nothing is offered. */
  public void open() {
    if (offered.isEmpty()) {
      throw new AccessDeniedException(Operation.OWN_ACCOUNT, Callers.current());
    }
  }

  public List<Administration.Group> getGroups() {
    return List.copyOf(offered.keySet());
  }

  public List<Administration.Entry> entries(Administration.Group group) {
    return offered.get(group);
  }
}
