// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.app.DescribeUser;
import digital.konstanz.roadmap.identity.app.GrantRow;
import digital.konstanz.roadmap.identity.app.GrantService;
import digital.konstanz.roadmap.identity.app.PasswordLinkService;
import digital.konstanz.roadmap.identity.app.UserDetails;
import digital.konstanz.roadmap.identity.app.UserService;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;

/** One account: what describes it, how it gets in, which roles it has. */
@Named
@RequestScoped
public class UserView {

  @Inject private UserService users;
  @Inject private GrantService grants;
  @Inject private PasswordLinkService links;
  @Inject private FormRefusals refusals;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private final UserForm details = new UserForm();
  private GrantForm grant = new GrantForm();
  private UserDetails user;
  private String link;
  private PasswordLinkService.PasswordLink issued;
  private String done;

  @PostConstruct
  void read() {
    show(users.details(page.getKey()));
  }

  private void show(UserDetails present) {
    user = present;
    details.fill(present);
  }

  public void save() {
    DescribeUser command =
        new DescribeUser(
            user.login(),
            details.getVersion(),
            details.getName(),
            details.getEmail(),
            details.getUnit());
    attempt("details", () -> users.describe(command));
  }

  public void disable() {
    attempt("access", () -> users.disable(user.login(), true));
  }

  public void enable() {
    attempt("access", () -> users.disable(user.login(), false));
  }

  public void issueLink() {
    refusals.attempt(
        "access",
        () -> {
          issued = links.issue(user.login());
          link = WebRequests.address(request, "set-password?link=" + issued.token());
        });
  }

  public void give() {
    if (attempt("grant", () -> grants.give(grant.command(user.login())))) {
      grant = new GrantForm();
    }
  }

  /** The role is named by a parameter: the place in the list may be another one by now. */
  public void revoke() {
    UUID id = UUID.fromString(request.getParameter("grant"));
    attempt("roles", () -> grants.revoke(user.login(), id));
  }

  private boolean attempt(String form, Supplier<UserDetails> work) {
    boolean succeeded = refusals.attempt(form, () -> show(work.get()));
    done = succeeded ? form : null;
    return succeeded;
  }

  /** The form that was carried out in this request. */
  public String getDone() {
    return done;
  }

  public UserDetails getUser() {
    return user;
  }

  public UserForm getDetails() {
    return details;
  }

  public GrantForm getGrant() {
    return grant;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  /** Shown once; null unless it was just made. */
  public String getLink() {
    return link;
  }

  public String getLinkText() {
    return issued == null
        ? ""
        : Texts.of(page.getLocale())
            .format(
                "admin.user.link.text", Formats.of(page.getLocale()).moment(issued.expiresAt()));
  }

  /** From when to when a role holds, in words. */
  public String period(GrantRow row) {
    Formats formats = Formats.of(page.getLocale());
    Texts texts = Texts.of(page.getLocale());
    if (row.from() == null && row.to() == null) {
      return texts.get("admin.grant.always");
    }
    if (row.to() == null) {
      return texts.format("admin.grant.since", formats.date(row.from()));
    }
    return row.from() == null
        ? texts.format("admin.grant.until", formats.date(row.to()))
        : formats.date(row.from()) + " – " + formats.date(row.to());
  }
}
