// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.RiskId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What may go wrong, how likely and how bad it is, and what is done about it. */
@Entity
@Table(name = "risk")
public class Risk implements Aggregate<RiskState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String title;

  @Column(name = "probability")
  private int probability;

  @Column(name = "impact")
  private int impact;

  @ElementCollection
  @CollectionTable(name = "risk_measure", joinColumns = @JoinColumn(name = "risk_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "measure_id")
  private List<UUID> measures = new ArrayList<>();

  private String response;

  protected Risk() {}

  public Risk(RiskId id, RiskState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public RiskId id() {
    return new RiskId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  /** Probability times impact, 1 to 25. */
  public int score() {
    return probability * impact;
  }

  @Override
  public RiskState state() {
    return new RiskState(
        roadmapId, key, title, probability, impact, List.copyOf(measures), response);
  }

  @Override
  public final void restore(RiskState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    title = state.title();
    probability = state.probability();
    impact = state.impact();
    if (!measures.equals(state.measures())) {
      measures.clear();
      measures.addAll(state.measures());
    }
    response = state.response();
  }
}
