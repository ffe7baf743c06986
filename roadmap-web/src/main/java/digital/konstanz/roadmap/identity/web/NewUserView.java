// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.CreateUser;
import digital.konstanz.roadmap.identity.app.UserService;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.PageContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** The page on which an account is made; it leads to the account's own page. */
@Named
@RequestScoped
public class NewUserView {

  @Inject private UserService service;
  @Inject private FormRefusals refusals;
  @Inject private PageContext page;
  @Inject private FacesContext faces;

  private final UserForm user = new UserForm();

  public void create() throws IOException {
    AtomicReference<String> login = new AtomicReference<>();
    CreateUser command =
        new CreateUser(user.getLogin(), user.getName(), user.getEmail(), user.getUnit());
    if (refusals.attempt("user", () -> login.set(service.create(command).login()))) {
      faces.getExternalContext().redirect(page.getBase() + "admin/users/" + login.get());
    }
  }

  public UserForm getUser() {
    return user;
  }
}
