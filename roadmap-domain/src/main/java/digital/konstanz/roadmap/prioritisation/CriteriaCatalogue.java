// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import digital.konstanz.roadmap.shared.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The criteria by which the city ranks its measures, with their weights. One catalogue serves all
 * roadmaps; changing a weight changes every ranking, so it is one change with one version.
 */
@Entity
@Table(name = "criteria_catalogue")
public class CriteriaCatalogue implements Aggregate<CriteriaCatalogueState> {

  /** Key of the catalogue that rankings use. */
  public static final String STANDARD = "standard";

  @Id private UUID id;
  @Version private long version;

  @Column(name = "obj_key")
  private String key;

  private String title;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "catalogue_id", nullable = false)
  @OrderBy("position")
  private List<Criterion> criteria = new ArrayList<>();

  protected CriteriaCatalogue() {}

  public CriteriaCatalogue(UUID id, CriteriaCatalogueState state) {
    this.id = id;
    restore(state);
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public long version() {
    return version;
  }

  /** In the order in which people are asked. */
  public List<Criterion> criteria() {
    return criteria.stream().sorted(Comparator.comparingInt(Criterion::position)).toList();
  }

  @Override
  public CriteriaCatalogueState state() {
    return new CriteriaCatalogueState(
        key, title, criteria().stream().map(Criterion::state).toList());
  }

  @Override
  public final void restore(CriteriaCatalogueState state) {
    key = state.key();
    title = state.title();
    Map<UUID, Criterion> known =
        criteria.stream().collect(Collectors.toMap(c -> c.id().value(), Function.identity()));
    List<Criterion> kept = new ArrayList<>();
    for (CriterionState part : state.criteria()) {
      Criterion criterion = known.getOrDefault(part.id(), new Criterion(part.id()));
      criterion.restore(part, kept.size());
      kept.add(criterion);
    }
    criteria.removeIf(criterion -> !kept.contains(criterion));
    kept.stream().filter(criterion -> !criteria.contains(criterion)).forEach(criteria::add);
  }
}
