// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.exchange.app.SetupService;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.security.PageFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Says on the pages administrators begin with that the set-up is not finished. */
@Named
@RequestScoped
public class SetupReminder {

  private static final Set<String> PAGES = Set.of("cockpit", "admin");

  @Inject private SetupService setup;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private Boolean shown;

  public boolean isShown() {
    if (shown == null) {
      shown = startPage() && Callers.mayEver(Operation.INSTALLATION_SETUP) && setup.reminds();
    }
    return shown;
  }

  private boolean startPage() {
    String address = String.valueOf(request.getAttribute(PageFilter.ADDRESS));
    return PAGES.stream().anyMatch(name -> address.equals(page.getBase() + name));
  }
}
