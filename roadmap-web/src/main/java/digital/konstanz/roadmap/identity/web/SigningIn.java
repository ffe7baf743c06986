// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.SignedIn;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.security.BrowserSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the browser its session and leads on. */
@RequestScoped
public class SigningIn {

  @Inject private BrowserSession browser;
  @Inject private PageContext page;
  @Inject private FacesContext faces;

  /**
   * @param path within the application, without a leading slash
   */
  public void enter(SignedIn signedIn, String path) throws IOException {
    browser.open(signedIn, (HttpServletResponse) faces.getExternalContext().getResponse());
    faces.getExternalContext().redirect(page.getBase() + path);
  }
}
