// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.GrantRow;
import digital.konstanz.roadmap.identity.app.NewcomerService;
import digital.konstanz.roadmap.identity.app.OwnAccountService;
import digital.konstanz.roadmap.identity.app.UserRow;
import digital.konstanz.roadmap.identity.app.UserService;
import digital.konstanz.roadmap.identity.web.UserForm;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Third step of the guide: the first people, each with a role and a password link. */
@Named
@RequestScoped
public class SetupPeopleView {

  private static final int SHOWN = 50;

  @Inject private NewcomerService newcomers;
  @Inject private UserService users;
  @Inject private OwnAccountService own;
  @Inject private FormRefusals refusals;
  @Inject private SetupView guide;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private UserForm person = new UserForm();
  private Role role;
  private String link;
  private String linkFor;

  public void add() {
    NewcomerService.Newcomer newcomer =
        new NewcomerService.Newcomer(
            person.getName(), person.getLogin(), person.getEmail(), person.getUnit(), role);
    boolean added =
        refusals.attempt(
            "people",
            () ->
                link =
                    WebRequests.address(
                        request, "set-password?link=" + newcomers.welcome(newcomer).token()));
    if (added) {
      guide.refresh();
      linkFor = person.getName();
      person = new UserForm();
      role = null;
    }
  }

  public List<UserRow> getUsers() {
    return users.list(null, 0, SHOWN).items();
  }

  public String roles(UserRow row) {
    Texts texts = Texts.of(page.getLocale());
    return row.roles().stream()
        .map(each -> texts.get("shell.role." + each))
        .collect(Collectors.joining(", "));
  }

  public Role[] getRoles() {
    return Role.values();
  }

  /** Until when the caller may import as roadmap office, in words; null when not at all. */
  public String getOffice() {
    return own.details().grants().stream()
        .filter(grant -> grant.role() == Role.OFFICE)
        .filter(grant -> grant.phase() == GrantRow.Phase.PRESENT)
        .findFirst()
        .map(grant -> office(grant.to()))
        .orElse(null);
  }

  private String office(LocalDate until) {
    Texts texts = Texts.of(page.getLocale());
    return until == null
        ? texts.get("setup.plan.office.always")
        : texts.format("setup.plan.office", Formats.of(page.getLocale()).date(until));
  }

  public UserForm getPerson() {
    return person;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  /** Shown once; null unless it was just made. */
  public String getLink() {
    return link;
  }

  public String getLinkFor() {
    return linkFor;
  }
}
