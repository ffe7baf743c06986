// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.GrantState;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.UserState;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What changes of accounts leave in the audit. None of them is an undo step. */
@Dependent
class AccountJournal {

  static final String USER = "user";
  static final String GRANT = "role-grant";
  static final String CREDENTIAL = "credential";

  @Inject Journal journal;

  void described(UserAccount account, UserState before) {
    write(
        Operation.USER_EDIT,
        new ObjectChange(USER, account.id(), account.login(), before, account.state()));
  }

  void given(UserAccount account, RoleGrant grant) {
    write(
        Operation.GRANT_EDIT,
        new ObjectChange(GRANT, grant.id(), account.login(), null, grant.state()));
  }

  void revoked(UserAccount account, RoleGrant grant, GrantState before) {
    write(Operation.GRANT_EDIT, new ObjectChange(GRANT, grant.id(), account.login(), before, null));
  }

  /** Something about how the account gets in; never the secret itself. */
  void credential(Operation operation, UserAccount account, String what, String name) {
    write(
        operation,
        new ObjectChange(
            CREDENTIAL, account.id(), account.login(), null, new CredentialEvent(what, name)));
  }

  private void write(Operation operation, ObjectChange change) {
    journal.audit(operation, List.of(change));
  }
}
