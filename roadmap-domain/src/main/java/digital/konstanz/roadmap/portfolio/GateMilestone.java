// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/**
 * A milestone at which a body decides whether to go on; named after its measure and gate, {@code
 * M-302/G2}.
 */
@Entity
@DiscriminatorValue("GATE")
public class GateMilestone extends Milestone {
  @Column(name = "gate_code")
  private String gate;

  protected GateMilestone() {}

  /** A gate of the measure, with the key that follows from both. */
  public GateMilestone(Measure measure, String gate, String title) {
    this(
        new MilestoneState(
            PlanItemState.fresh(measure.roadmap().value(), keyOf(measure.key(), gate), title),
            MilestoneStatus.OPEN,
            gate));
    moveBelow(new PlanItemId(measure.uuid()), 0);
  }

  /**
   * The gate as it once was, for undo and import.
   *
   * @throws RuleViolatedException {@code text.missing} without gate
   */
  public GateMilestone(MilestoneState state) {
    super(state);
    this.gate = Texts.required("gate", state.gate(), 20);
  }

  public static String keyOf(String measureKey, String gate) {
    return measureKey + "/" + gate;
  }

  @Override
  public PlanItemKind kind() {
    return PlanItemKind.GATE;
  }

  @Override
  public MilestoneState state() {
    return new MilestoneState(itemState(), status(), gate);
  }

  /** The kind of gate, as in {@code G2}. */
  public String gate() {
    return gate;
  }
}
