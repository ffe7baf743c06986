// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.persistence.OwnMeasures;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the caller is to this installation. */
@Stateless
public class CallerService {

  @Inject private Accounts accounts;
  @Inject private Units units;
  @Inject private OwnMeasures own;

  /**
   * @param unit key of the account's unit; null if none
   * @param roles that hold today, sorted by name
   * @param measures keys of the measures the caller answers for, in manual order
   */
  public record CallerDetails(
      String user, String name, String unit, List<Role> roles, List<String> measures) {}

  @Performs(Operation.OWN_ACCOUNT)
  public CallerDetails me() {
    Caller caller = Callers.current();
    UserAccount account = accounts.byId(caller.id()).orElseThrow();
    String unit =
        account.unitId() == null
            ? null
            : units.byId(account.unitId()).map(found -> found.key()).orElse(null);
    return new CallerDetails(
        account.login(),
        account.displayName(),
        unit,
        caller.roles().stream().sorted().toList(),
        Callers.mayEver(Operation.MEASURE_READ)
            ? own.of(caller.id()).stream().map(Measure::key).toList()
            : List.of());
  }
}
