// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Login;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.UserState;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Accounts, as an administrator keeps them. */
@Stateless
public class UserService {

  private static final int LONGEST = 300;

  @Inject Accounts accounts;
  @Inject Units units;
  @Inject UserReading reading;
  @Inject AccountJournal journal;
  @Inject Administrators administrators;
  @Inject SessionOpening sessions;

  /**
   * @param words each stands in login, name or e-mail address; null or blank asks for all
   */
  @Performs(Operation.USER_READ)
  public UserPage list(String words, int offset, int limit) {
    Callers.require(Operation.USER_READ, Target.CITY);
    return reading.page(words, offset, limit);
  }

  /**
   * @throws NotFoundException for an unknown login
   */
  @Performs(Operation.USER_READ)
  public UserDetails details(String login) {
    Callers.require(Operation.USER_READ, Target.CITY);
    return reading.details(accounts.required(login));
  }

  /**
   * @throws RuleViolatedException {@code text.*}, {@code user.*}, {@code key.unknown} at the field
   */
  @Performs(Operation.USER_EDIT)
  public UserDetails create(CreateUser command) {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    UserAccount account = new UserAccount(Login.of(command.login()), "");
    describe(account, command.name(), command.email(), command.unit());
    if (accounts.byLogin(account.login()).isPresent()) {
      throw RuleViolatedException.at("login", "user.login-taken", account.login());
    }
    accounts.add(account);
    journal.described(account, null);
    return reading.details(account);
  }

  /**
   * @throws RuleViolatedException {@code text.*}, {@code user.*}, {@code key.unknown} at the field
   * @throws StaleVersionException when somebody changed the account since
   */
  @Performs(Operation.USER_EDIT)
  public UserDetails describe(DescribeUser command) {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    UserAccount account = accounts.required(command.login());
    account.expectVersion(command.seenVersion());
    UserState before = account.state();
    describe(account, command.name(), command.email(), command.unit());
    accounts.write();
    journal.described(account, before);
    return reading.details(account);
  }

  /**
   * Lets the account in again, or ends it: with its sessions and tokens, at once.
   *
   * @throws RuleViolatedException {@code user.disable-oneself}, {@code user.last-administrator}
   */
  @Performs(Operation.USER_EDIT)
  public UserDetails disable(String login, boolean disabled) {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    UserAccount account = accounts.required(login);
    if (disabled && account.id().equals(Callers.current().id())) {
      throw RuleViolatedException.forbiddenByState("user.disable-oneself");
    }
    UserState before = account.state();
    if (disabled) {
      administrators.keepingOne(() -> account.disable(true));
      sessions.endAll(account);
    } else {
      account.disable(false);
      accounts.write();
    }
    journal.described(account, before);
    return reading.details(account);
  }

  private void describe(UserAccount account, String name, String email, String unit) {
    String mail = Texts.optional("email", email, LONGEST);
    if (mail != null && !mail.matches("[^@\\s]+@[^@\\s]+")) {
      throw RuleViolatedException.at("email", "user.email", mail);
    }
    account.describe(Texts.required("name", name, LONGEST), mail, units.named(unit));
  }
}
