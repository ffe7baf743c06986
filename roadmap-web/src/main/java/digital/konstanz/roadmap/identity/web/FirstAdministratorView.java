// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.FirstAdministratorService;
import digital.konstanz.roadmap.ui.FormRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The page behind the set-up link: the first administrator chooses name, login and password. */
@Named
@RequestScoped
public class FirstAdministratorView {

  private static final String FORM = "first";

  @Inject private FirstAdministratorService service;
  @Inject private FormRefusals refusals;
  @Inject private SigningIn signingIn;
  @Inject private HttpServletRequest request;

  private String link;
  private String name;
  private String login;
  private String password;
  private String repeated;
  private boolean keepSecrets;

  // before the form is decoded: whether there is one depends on it
  @PostConstruct
  void read() {
    link = request.getParameter("link");
  }

  public void submit() throws IOException {
    boolean done =
        signingIn.attempt(
            FORM,
            () ->
                service.setUp(
                    new FirstAdministratorService.SetUp(
                        link, name, login, NewPassword.checked(password, repeated))),
            "setup");
    keepSecrets = !done && !refusals.refusedAt(FORM, "password", "repeated");
  }

  public boolean isUsable() {
    return link != null && !link.isBlank() && service.usable(link);
  }

  /** Whether the typed passwords stay, because something else was wrong. */
  public boolean isKeepSecrets() {
    return keepSecrets;
  }

  public String getLink() {
    return link;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
