// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.GrantState;
import digital.konstanz.roadmap.identity.NewGrant;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Roles of accounts: given by somebody else, for a time or without end, and taken back. */
@Stateless
public class GrantService {

  @Inject Accounts accounts;
  @Inject Units units;
  @Inject BusinessDay businessDay;
  @Inject UserReading reading;
  @Inject AccountJournal journal;
  @Inject Administrators administrators;

  /**
   * @throws NotFoundException for an unknown account
   * @throws RuleViolatedException {@code grant.*}, {@code key.unknown} at the field
   */
  @Performs(Operation.GRANT_EDIT)
  public UserDetails give(GiveGrant command) {
    Callers.require(Operation.GRANT_EDIT, Target.CITY);
    UserAccount account = accounts.required(command.login());
    NewGrant wanted =
        new NewGrant(
            command.role(),
            units.named(command.unit()),
            command.from(),
            command.to(),
            principal(command));
    wanted.requireNotOver(businessDay.realToday());
    RoleGrant given = account.give(wanted, Callers.current().id());
    accounts.write();
    journal.given(account, given);
    return reading.details(account);
  }

  /**
   * @throws NotFoundException for an unknown account or role
   * @throws RuleViolatedException {@code user.last-administrator}
   */
  @Performs(Operation.GRANT_EDIT)
  public UserDetails revoke(String login, UUID grantId) {
    Callers.require(Operation.GRANT_EDIT, Target.CITY);
    UserAccount account = accounts.required(login);
    RoleGrant grant =
        account.grants().stream()
            .filter(each -> each.id().equals(grantId))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("grant", grantId));
    GrantState before = grant.state();
    administrators.keepingOne(() -> account.revoke(grantId));
    journal.revoked(account, grant, before);
    return reading.details(account);
  }

  /** Who is stood in for has to hold the role without being a deputy. */
  private UUID principal(GiveGrant command) {
    String login = command.deputyFor();
    if (login == null || login.isBlank()) {
      return null;
    }
    UserAccount principal =
        accounts
            .byLogin(login)
            .orElseThrow(() -> RuleViolatedException.at("deputyFor", "key.unknown", login));
    LocalDate day = command.from() == null ? businessDay.realToday() : command.from();
    if (login.equals(command.login())
        || command.role() != null
            && !principal.holds(command.role(), units.named(command.unit()), day)) {
      throw RuleViolatedException.at("deputyFor", "grant.deputy-without-role", login);
    }
    return principal.id();
  }
}
