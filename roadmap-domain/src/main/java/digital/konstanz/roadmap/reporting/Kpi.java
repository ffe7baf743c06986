// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.KpiId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A key figure of the roadmap: where it started, where it shall be by which year, what was measured
 * when.
 */
@Entity
@Table(name = "kpi")
public class Kpi implements Aggregate<KpiState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String name;

  @Column(name = "unit_name")
  private String unit;

  private BigDecimal baseline;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "kpi_id")
  @OrderColumn(name = "position_number")
  private List<KpiTargetRow> targets = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private Better better;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "kpi_id")
  @OrderColumn(name = "position_number")
  private List<KpiActualRow> actuals = new ArrayList<>();

  protected Kpi() {}

  public Kpi(KpiId id, KpiState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public KpiId id() {
    return new KpiId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  public List<KpiActual> actuals() {
    return actuals.stream().map(KpiActualRow::value).toList();
  }

  public List<KpiTarget> targets() {
    return targets.stream().map(KpiTargetRow::value).toList();
  }

  @Override
  public KpiState state() {
    return new KpiState(roadmapId, key, name, unit, baseline, targets(), better, actuals());
  }

  @Override
  public final void restore(KpiState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    name = state.name();
    unit = state.unit();
    baseline = state.baseline();
    if (!targets().equals(state.targets())) {
      targets.clear();
      state.targets().forEach(item -> targets.add(new KpiTargetRow(item)));
    }
    better = state.better();
    if (!actuals().equals(state.actuals())) {
      actuals.clear();
      state.actuals().forEach(item -> actuals.add(new KpiActualRow(item)));
    }
  }
}
