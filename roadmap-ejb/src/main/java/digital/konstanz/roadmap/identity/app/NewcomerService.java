// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Account, first role and password link in one go: all of it or nothing. */
@Stateless
public class NewcomerService {

  @Inject UserService users;
  @Inject GrantService grants;
  @Inject PasswordLinkService links;

  /**
   * Somebody new.
   *
   * @param unit key of the own unit; a head of department becomes head of it
   */
  public record Newcomer(String name, String login, String email, String unit, Role role) {}

  /**
   * @throws RuleViolatedException at the field, as of the three services
   */
  @Performs(Operation.GRANT_EDIT)
  public PasswordLinkService.PasswordLink welcome(Newcomer newcomer) {
    UserDetails user =
        users.create(
            new CreateUser(newcomer.login(), newcomer.name(), newcomer.email(), newcomer.unit()));
    String unit = newcomer.role() == Role.HEAD ? newcomer.unit() : null;
    grants.give(new GiveGrant(user.login(), newcomer.role(), unit, null, null, null));
    return links.issue(user.login());
  }
}
