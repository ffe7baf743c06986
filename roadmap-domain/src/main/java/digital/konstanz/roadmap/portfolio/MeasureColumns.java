// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Judgement columns of a measure: need, estimates, screening. Replaced, never edited. */
@Embeddable
public class MeasureColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "moscow")
  private Moscow moscow;

  @Column(name = "wsjf_business_value")
  private Integer businessValue;

  @Column(name = "wsjf_time_criticality")
  private Integer timeCriticality;

  @Column(name = "wsjf_risk_opportunity")
  private Integer riskOpportunity;

  @Column(name = "wsjf_job_size")
  private Integer jobSize;

  @Column(name = "personal_data")
  private Boolean personalData;

  @Column(name = "dpia_required")
  private Boolean dpiaRequired;

  @Column(name = "staff_council")
  private Boolean staffCouncil;

  @Column(name = "accessibility_relevant")
  private Boolean accessibilityRelevant;

  @Column(name = "procurement")
  private String procurement;

  protected MeasureColumns() {}

  MeasureColumns(Moscow moscow, Wsjf wsjf, Screening screening) {
    this.moscow = moscow;
    this.businessValue = wsjf.businessValue();
    this.timeCriticality = wsjf.timeCriticality();
    this.riskOpportunity = wsjf.riskOpportunity();
    this.jobSize = wsjf.jobSize();
    this.personalData = screening.personalData();
    this.dpiaRequired = screening.dpiaRequired();
    this.staffCouncil = screening.staffCouncil();
    this.accessibilityRelevant = screening.accessibilityRelevant();
    this.procurement = screening.procurement();
  }

  Moscow moscow() {
    return moscow;
  }

  Wsjf wsjf() {
    return new Wsjf(businessValue, timeCriticality, riskOpportunity, jobSize);
  }

  Screening screening() {
    return new Screening(
        personalData, dpiaRequired, staffCouncil, accessibilityRelevant, procurement);
  }
}
