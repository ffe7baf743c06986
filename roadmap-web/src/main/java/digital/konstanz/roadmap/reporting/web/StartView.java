// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;

/**
 * Where each role begins: employees with their own measures, everybody else with the cockpit, and
 * who may see no plan at all with the first page that is offered.
 */
@Named
@RequestScoped
public class StartView {

  @Inject private FacesContext faces;
  @Inject private PageContext page;
  @Inject private ShellView shell;

  /** Stays where it is when no page is offered. */
  public void open() throws IOException {
    Set<Role> roles = Callers.current().roles();
    String first = roles.equals(Set.of(Role.EMPLOYEE)) ? "mine" : "cockpit";
    String path =
        shell.getNavigation().stream()
            .map(entry -> entry.path())
            .filter(first::equals)
            .findFirst()
            .orElseGet(
                () -> shell.getNavigation().isEmpty() ? null : shell.getNavigation().get(0).path());
    if (path != null) {
      faces.getExternalContext().redirect(page.getBase() + path);
    }
  }
}
