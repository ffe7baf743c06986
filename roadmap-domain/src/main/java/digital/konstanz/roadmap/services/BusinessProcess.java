// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.ProcessId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A business process of a unit with what is needed to rank it: volume, media breaks, interfaces,
 * risk of losing knowledge. It comes from a proposal of the task review and ends in a measure.
 */
@Entity
@Table(name = "business_process")
public class BusinessProcess implements Aggregate<BusinessProcessState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String title;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "cases_per_year")
  private int casesPerYear;

  @Column(name = "minutes_per_case")
  private int minutesPerCase;

  @Column(name = "media_breaks")
  private int mediaBreaks;

  @Column(name = "interfaces")
  private int interfaces;

  @Column(name = "knowledge_risk")
  private int knowledgeRisk;

  @Column(name = "review_proposal_id")
  private UUID reviewProposalId;

  @Column(name = "measure_id")
  private UUID measureId;

  protected BusinessProcess() {}

  public BusinessProcess(ProcessId id, BusinessProcessState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public ProcessId id() {
    return new ProcessId(id);
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
  public BusinessProcessState state() {
    return new BusinessProcessState(
        roadmapId,
        key,
        title,
        unitId,
        casesPerYear,
        minutesPerCase,
        mediaBreaks,
        interfaces,
        knowledgeRisk,
        reviewProposalId,
        measureId);
  }

  @Override
  public final void restore(BusinessProcessState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    title = state.title();
    unitId = state.unitId();
    casesPerYear = state.casesPerYear();
    minutesPerCase = state.minutesPerCase();
    mediaBreaks = state.mediaBreaks();
    interfaces = state.interfaces();
    knowledgeRisk = state.knowledgeRisk();
    reviewProposalId = state.reviewProposalId();
    measureId = state.measureId();
  }
}
