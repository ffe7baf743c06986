// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.OnlineServiceId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An administrative service and the online service for it, with dated ratings of its maturity and
 * the level it shall reach. A new rating is added; earlier ones stay.
 */
@Entity
@Table(name = "online_service")
public class OnlineService implements Aggregate<OnlineServiceState> {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "obj_key")
  private String key;

  private String title;

  @Column(name = "leika_key")
  private String leikaKey;

  @Column(name = "unit_id")
  private UUID unitId;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "service_id")
  @OrderColumn(name = "position_number")
  private List<MaturityRatingRow> ratings = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "target_model")
  private MaturityModel targetModel;

  @Column(name = "target_level")
  private Integer targetLevel;

  @Column(name = "measure_id")
  private UUID measureId;

  protected OnlineService() {}

  public OnlineService(OnlineServiceId id, OnlineServiceState state) {
    this.id = id.value();
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  public OnlineServiceId id() {
    return new OnlineServiceId(id);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  public List<MaturityRating> ratings() {
    return ratings.stream().map(MaturityRatingRow::value).toList();
  }

  /** The latest rating, null while there is none. */
  public MaturityRating current() {
    return ratings.isEmpty() ? null : ratings.get(ratings.size() - 1).value();
  }

  @Override
  public OnlineServiceState state() {
    return new OnlineServiceState(
        roadmapId, key, title, leikaKey, unitId, ratings(), targetModel, targetLevel, measureId);
  }

  @Override
  public final void restore(OnlineServiceState state) {
    roadmapId = state.roadmapId();
    key = state.key();
    title = state.title();
    leikaKey = state.leikaKey();
    unitId = state.unitId();
    if (!ratings().equals(state.ratings())) {
      ratings.clear();
      state.ratings().forEach(item -> ratings.add(new MaturityRatingRow(item)));
    }
    targetModel = state.targetModel();
    targetLevel = state.targetLevel();
    measureId = state.measureId();
  }
}
