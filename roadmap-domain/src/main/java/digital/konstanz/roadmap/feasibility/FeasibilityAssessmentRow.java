// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
class FeasibilityAssessmentRow {
  @Column(name = "technical")
  private Integer technical;

  @Column(name = "economic")
  private Integer economic;

  @Column(name = "legal")
  private Integer legal;

  @Column(name = "operational")
  private Integer operational;

  @Column(name = "schedule_value")
  private Integer schedule;

  @Column(name = "rationale")
  private String rationale;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Column(name = "assessed_by")
  private String assessedBy;

  protected FeasibilityAssessmentRow() {}

  FeasibilityAssessmentRow(FeasibilityAssessment item) {
    technical = item.technical();
    economic = item.economic();
    legal = item.legal();
    operational = item.operational();
    schedule = item.schedule();
    rationale = item.rationale();
    assessedOn = item.assessedOn();
    assessedBy = item.assessedBy();
  }

  FeasibilityAssessment value() {
    return new FeasibilityAssessment(
        technical, economic, legal, operational, schedule, rationale, assessedOn, assessedBy);
  }
}
