// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.ui.security.PageFilter;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post back to the address people see, not to the view's own. */
public class PageViewHandler extends ViewHandlerWrapper {

  public PageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object address = context.getExternalContext().getRequestMap().get(PageFilter.ADDRESS);
    return address == null ? super.getActionURL(context, viewId) : (String) address;
  }
}
