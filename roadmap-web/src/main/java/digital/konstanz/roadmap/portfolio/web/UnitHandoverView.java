// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.app.UnitHandover;
import digital.konstanz.roadmap.portfolio.app.UnitHandoverService;
import digital.konstanz.roadmap.ui.PageContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The open measures of the unit of the address, for whom may change some. */
@Named
@RequestScoped
public class UnitHandoverView {

  @Inject private UnitHandoverService service;
  @Inject private PageContext page;

  private UnitHandover handover;

  public boolean isPermitted() {
    return Callers.mayEver(Operation.MEASURE_EDIT);
  }

  public UnitHandover getHandover() {
    if (handover == null) {
      handover = service.open(page.getKey());
    }
    return handover;
  }
}
