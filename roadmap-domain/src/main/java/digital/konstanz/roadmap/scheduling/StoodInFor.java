// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The row of an account that the author of a request stood in for. Written once. */
@Embeddable
public class StoodInFor {
  @Column(name = "account_id")
  private UUID account;

  protected StoodInFor() {}

  StoodInFor(UUID account) {
    this.account = account;
  }

  /**
   * @param accounts null for none
   */
  static List<StoodInFor> rows(List<UUID> accounts) {
    return accounts == null ? List.of() : accounts.stream().map(StoodInFor::new).toList();
  }

  static List<UUID> accounts(List<StoodInFor> rows) {
    return rows.stream().map(row -> row.account).sorted().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoodInFor that && account.equals(that.account);
  }

  @Override
  public int hashCode() {
    return Objects.hash(account);
  }
}
