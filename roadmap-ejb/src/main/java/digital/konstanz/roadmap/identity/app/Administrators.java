// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Somebody has to stay who can give roles: with a password, enabled, and without a known end. */
@Dependent
class Administrators {

  @Inject Accounts accounts;
  @Inject BusinessDay businessDay;

  /**
   * Does what may take the role from somebody.
   *
   * @throws RuleViolatedException {@code user.last-administrator} when nobody would be left; the
   *     transaction rolls back
   */
  void keepingOne(Runnable change) {
    accounts.lockAdministrators();
    change.run();
    if (accounts.lastingAdministrators(businessDay.realToday()) == 0) {
      throw RuleViolatedException.forbiddenByState("user.last-administrator");
    }
  }
}
