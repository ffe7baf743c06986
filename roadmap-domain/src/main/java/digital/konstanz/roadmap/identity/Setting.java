// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One remembered fact about the installation itself. */
@Entity
@Table(name = "setting")
public class Setting {

  /** Whether the guide through the first steps is {@code OPEN} or {@code ENDED}. */
  public static final String GUIDE = "installation.guide";

  @Id private String name;

  @Column(name = "setting_value")
  private String value;

  protected Setting() {}

  public Setting(String name, String value) {
    this.name = name;
    this.value = value;
  }

  public void change(String newValue) {
    this.value = newValue;
  }

  public String value() {
    return value;
  }
}
