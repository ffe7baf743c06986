// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.WorkingRuleId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A binding rule of working together on the roadmap. */
@Entity
@Table(name = "working_rule")
public class WorkingRule implements Aggregate<WorkingRuleState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "rule_text")
  private String text;

  @Column(name = "check_text")
  private String check;

  protected WorkingRule() {}

  public WorkingRule(WorkingRuleId id, WorkingRuleState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public WorkingRuleId id() {
    return new WorkingRuleId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public WorkingRuleState state() {
    return new WorkingRuleState(key, text, check);
  }

  @Override
  public final void restore(WorkingRuleState state) {
    key = state.key();
    text = state.text();
    check = state.check();
  }
}
