// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.SignInService;
import digital.konstanz.roadmap.identity.app.SignedIn;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.security.BrowserSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The sign-in page: by login and password, or by a one-time link. */
@Named
@RequestScoped
public class SignInView {

  @Inject private SignInService service;
  @Inject private BrowserSession browser;
  @Inject private SigningIn signingIn;
  @Inject private PageContext page;
  @Inject private FacesContext faces;

  private String login;
  private String password;
  private String link;
  private String next;

  /** Uses the one-time link the page was opened with, if any. */
  public void open() throws IOException {
    if (link == null || link.isBlank()) {
      return;
    }
    Optional<SignedIn> signedIn = service.useLink(link);
    if (signedIn.isPresent()) {
      enter(signedIn.get());
    } else {
      say("identity.sign-in.link-used");
    }
  }

  public void submit() throws IOException {
    Optional<SignedIn> signedIn = service.signIn(login == null ? "" : login.strip(), password);
    if (signedIn.isPresent()) {
      enter(signedIn.get());
    } else {
      say("identity.sign-in.failed");
    }
  }

  /** Ends the sign-in and returns to this page. */
  public void signOut() throws IOException {
    browser.close(response());
    faces.getExternalContext().redirect(page.getBase() + "sign-in");
  }

  private void enter(SignedIn signedIn) throws IOException {
    signingIn.enter(signedIn, safeNext());
  }

  /** Only addresses within the application: no scheme, no host, no way out by slashes. */
  private String safeNext() {
    return next != null && next.matches("[A-Za-z][A-Za-z0-9-]*([/?][^\\\\]*)?") ? next : "";
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  private void say(String key) {
    String text = Texts.of(page.getLocale()).get(key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
