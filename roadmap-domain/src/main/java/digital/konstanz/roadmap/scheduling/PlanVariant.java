// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A what-if copy of a plan (Planvariante). It holds only the items that it wants elsewhere; all
 * others lie where the plan of today has them, now and later. Its maker's own until shared. What it
 * holds changes no plan before somebody adopts it.
 */
@Entity
@Table(name = "plan_variant")
public class PlanVariant implements Aggregate<PlanVariantState> {
  /** Of one person, over all roadmaps. */
  public static final int MOST_OF_A_PERSON = 20;

  /** Of one copy: audit and undo hold all of them after each step. */
  public static final int MOST_MOVES = 5_000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PURPOSE = 2_000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "roadmap_id")
  private UUID roadmapId;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "variant_name")
  private String name;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "author")
  private String author;

  @Column(name = "shared")
  private boolean shared;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "made_from")
  private String madeFrom;

  @OneToMany(mappedBy = "variant", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<PlanVariantMove> moves = new ArrayList<>();

  @Column(name = "revision")
  private long revision;

  @Version
  @Column(name = "version")
  private long version;

  protected PlanVariant() {}

  /**
   * @throws RuleViolatedException {@code text.*} at {@code name}, {@code purpose} or {@code author}
   */
  public PlanVariant(PlanVariantState state) {
    this.id = state.id();
    this.key = Texts.required("key", state.key(), 100);
    this.roadmapId = state.roadmapId();
    this.ownerId = state.ownerId();
    this.madeOn = Values.required("madeOn", state.madeOn());
    this.madeFrom = Texts.optional("madeFrom", state.madeFrom(), 500);
    restore(state);
  }

  @Override
  public PlanVariantState state() {
    return new PlanVariantState(
        id,
        key,
        roadmapId,
        ownerId,
        name,
        purpose,
        author,
        shared,
        madeOn,
        madeFrom,
        moves().stream().map(VariantMove::line).toList());
  }

  @Override
  public final void restore(PlanVariantState state) {
    this.name = Texts.required("name", state.name(), LONGEST_NAME);
    this.purpose = Texts.required("purpose", state.purpose(), LONGEST_PURPOSE);
    this.author = Texts.optional("author", state.author(), 500);
    this.shared = state.shared();
    replace(state.moves().stream().map(VariantMove::of).toList());
  }

  /**
   * Items lie elsewhere than before in this copy; what the plan has there already is forgotten.
   *
   * @throws RuleViolatedException {@code plan-date.out-of-range}, a conflict {@code
   *     variant.too-many-moves}
   */
  public void lay(Collection<VariantMove> wanted) {
    Map<UUID, VariantMove> all = byItem(moves());
    for (VariantMove move : wanted) {
      if (move.isAt(move.seenStart(), move.seenEnd())) {
        all.remove(move.itemId());
      } else {
        requirePossible(move);
        all.put(move.itemId(), move);
      }
    }
    if (all.size() > MOST_MOVES) {
      throw RuleViolatedException.forbiddenByState(
          "variant.too-many-moves", all.size(), MOST_MOVES);
    }
    replace(all.values());
  }

  private static void requirePossible(VariantMove move) {
    PlanDate.ofNullable(move.start(), Precision.DAY);
    PlanDate.ofNullable(move.end(), Precision.DAY);
  }

  /** These items lie where the plan of today has them. */
  public void forget(Collection<UUID> items) {
    Map<UUID, VariantMove> all = byItem(moves());
    all.keySet().removeAll(items);
    replace(all.values());
  }

  private void replace(Collection<VariantMove> wanted) {
    if (wanted.stream()
        .sorted(Comparator.comparing(VariantMove::itemId))
        .toList()
        .equals(moves())) {
      return;
    }
    Map<UUID, VariantMove> missing = byItem(wanted);
    moves.removeIf(move -> !missing.containsKey(move.itemId()));
    moves.forEach(move -> move.become(missing.remove(move.itemId())));
    missing.values().forEach(move -> moves.add(new PlanVariantMove(this, move)));
    revision++;
  }

  private static Map<UUID, VariantMove> byItem(Collection<VariantMove> moves) {
    Map<UUID, VariantMove> byItem = new LinkedHashMap<>();
    moves.forEach(move -> byItem.put(move.itemId(), move));
    return byItem;
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

  public RoadmapId roadmap() {
    return new RoadmapId(roadmapId);
  }

  public UUID ownerId() {
    return ownerId;
  }

  public String name() {
    return name;
  }

  public boolean shared() {
    return shared;
  }

  /** By item. */
  public List<VariantMove> moves() {
    return moves.stream()
        .map(PlanVariantMove::move)
        .sorted(Comparator.comparing(VariantMove::itemId))
        .toList();
  }
}
