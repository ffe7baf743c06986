// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The columns of an {@link ExternalKey}. Replaced, never edited. */
@Embeddable
public class ExternalKeyColumns {
  @Column(name = "system_name")
  private String system;

  @Column(name = "external_key")
  private String key;

  protected ExternalKeyColumns() {}

  ExternalKeyColumns(ExternalKey externalKey) {
    this.system = externalKey.system();
    this.key = externalKey.key();
  }

  ExternalKey externalKey() {
    return new ExternalKey(system, key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExternalKeyColumns that
        && system.equals(that.system)
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(system, key);
  }
}
