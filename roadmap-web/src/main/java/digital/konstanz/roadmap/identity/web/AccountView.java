// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.GrantRow;
import digital.konstanz.roadmap.identity.app.OwnAccountService;
import digital.konstanz.roadmap.identity.app.UserDetails;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Requests;
import digital.konstanz.roadmap.ui.security.BrowserSession;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The own account: roles, password, API tokens, the browsers that are signed in. */
@Named
@RequestScoped
public class AccountView {

  @Inject private OwnAccountService service;
  @Inject private FormRefusals refusals;
  @Inject private BrowserSession browser;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private final PasswordForm password = new PasswordForm();
  private TokenForm token = new TokenForm();
  private UserDetails user;
  private List<OwnAccountService.TokenRow> tokens;
  private List<OwnAccountService.SessionRow> sessions;
  private String newToken;
  private String done;

  @PostConstruct
  void read() {
    user = service.details();
    tokens = service.tokens();
    sessions = service.sessions(browser.token());
  }

  public void changePassword() {
    attempt(
        "change",
        () ->
            service.changePassword(
                password.getCurrent(),
                NewPassword.checked(password.getPassword(), password.getRepeated()),
                browser.token()));
  }

  public void createToken() {
    if (attempt(
        "token",
        () ->
            newToken =
                service
                    .createToken(token.getName(), Requests.date("lastDay", token.getLastDay()))
                    .value())) {
      token = new TokenForm();
    }
  }

  public void revokeToken() {
    attempt("tokens", () -> service.revokeToken(id()));
  }

  public void endSession() {
    attempt("sessions", () -> service.endSession(id()));
  }

  public void endOtherSessions() {
    attempt("sessions", () -> service.endOtherSessions(browser.token()));
  }

  private UUID id() {
    return UUID.fromString(request.getParameter("id"));
  }

  private boolean attempt(String form, Runnable work) {
    boolean succeeded = refusals.attempt(form, work);
    if (succeeded) {
      done = form;
      read();
    }
    return succeeded;
  }

  public UserDetails getUser() {
    return user;
  }

  public List<GrantRow> getGrants() {
    return user.grants().stream().filter(row -> row.phase() != GrantRow.Phase.PAST).toList();
  }

  /** Until when a role holds, in words. */
  public String end(GrantRow row) {
    Texts texts = Texts.of(page.getLocale());
    return row.to() == null
        ? texts.get("admin.grant.always")
        : texts.format("admin.grant.until", Formats.of(page.getLocale()).date(row.to()));
  }

  public String moment(Instant instant) {
    return Formats.of(page.getLocale()).moment(instant);
  }

  public String day(LocalDate day) {
    return Formats.of(page.getLocale()).date(day);
  }

  public List<OwnAccountService.TokenRow> getTokens() {
    return tokens;
  }

  public List<OwnAccountService.SessionRow> getSessions() {
    return sessions;
  }

  public PasswordForm getPassword() {
    return password;
  }

  public TokenForm getToken() {
    return token;
  }

  /** Shown once; null unless it was just made. */
  public String getNewToken() {
    return newToken;
  }

  /** The form that was carried out in this request. */
  public String getDone() {
    return done;
  }
}
