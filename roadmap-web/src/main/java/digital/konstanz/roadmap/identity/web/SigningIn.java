// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.SignedIn;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.security.BrowserSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Gives the browser its session and leads on. */
@RequestScoped
public class SigningIn {

  @Inject private BrowserSession browser;
  @Inject private PageContext page;
  @Inject private FacesContext faces;
  @Inject private FormRefusals refusals;

  /**
   * Says at the form why one does not get in, or enters.
   *
   * @param way may refuse by a rule, or give nothing when the link has just lost its use
   * @return whether nothing was refused
   */
  public boolean attempt(String form, Supplier<Optional<SignedIn>> way, String path)
      throws IOException {
    AtomicReference<SignedIn> entered = new AtomicReference<>();
    boolean done = refusals.attempt(form, () -> entered.set(way.get().orElse(null)));
    if (entered.get() != null) {
      enter(entered.get(), path);
    }
    return done;
  }

  /**
   * @param path within the application, without a leading slash
   */
  public void enter(SignedIn signedIn, String path) throws IOException {
    browser.open(signedIn, (HttpServletResponse) faces.getExternalContext().getResponse());
    faces.getExternalContext().redirect(page.getBase() + path);
  }
}
