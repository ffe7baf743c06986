// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.PasswordLinkService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The page behind a password link: its holder chooses the password and is signed in. */
@Named
@RequestScoped
public class SetPasswordView {

  @Inject private PasswordLinkService service;
  @Inject private SigningIn signingIn;
  @Inject private HttpServletRequest request;

  private String link;
  private String password;
  private String repeated;
  private PasswordLinkService.Holder holder;

  // before the form is decoded: whether there is one depends on it
  @PostConstruct
  void read() {
    link = request.getParameter("link");
  }

  public void submit() throws IOException {
    signingIn.attempt("set", () -> service.use(link, NewPassword.checked(password, repeated)), "");
  }

  /** Null when the link does not work. */
  public PasswordLinkService.Holder getHolder() {
    if (holder == null && link != null && !link.isBlank()) {
      holder = service.holder(link).orElse(null);
    }
    return holder;
  }

  /** Nothing else on the page can be wrong. */
  public boolean isKeepSecrets() {
    return false;
  }

  public String getLink() {
    return link;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
