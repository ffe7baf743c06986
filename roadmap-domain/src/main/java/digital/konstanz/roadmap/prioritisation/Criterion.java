// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.id.CriterionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** One criterion; part of a {@link CriteriaCatalogue}, which alone changes it. */
@Entity
@Table(name = "criterion")
public class Criterion {
  @Id private UUID id;

  @Column(name = "obj_key")
  private String key;

  private String name;
  private BigDecimal weight;
  private String description;

  @Column(name = "position_number")
  private int position;

  protected Criterion() {}

  Criterion(UUID id) {
    this.id = id;
  }

  public CriterionId id() {
    return new CriterionId(id);
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  /** Without trailing zeros. */
  public BigDecimal weight() {
    return Numbers.plain("weight", weight, 8, 4);
  }

  int position() {
    return position;
  }

  CriterionState state() {
    return new CriterionState(id, key, name, weight, description);
  }

  void restore(CriterionState state, int place) {
    key = state.key();
    name = state.name();
    weight = state.weight();
    description = state.description();
    position = place;
  }
}
