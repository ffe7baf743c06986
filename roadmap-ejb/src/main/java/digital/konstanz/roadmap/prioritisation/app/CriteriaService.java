// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Fingerprint;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogueState;
import digital.konstanz.roadmap.prioritisation.CriteriaRepository;
import digital.konstanz.roadmap.prioritisation.CriterionState;
import digital.konstanz.roadmap.prioritisation.app.CriteriaDetails.CriterionDetails;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The city's criteria with weights, descriptions and order. */
@Stateless
public class CriteriaService {

  static final String KIND = "criteria-catalogue";
  private static final String TITLE = "Nutzwertanalyse";
  private static final int MOST_CRITERIA = 50;

  @Inject CriteriaRepository repository;
  @Inject Journal journal;

  @Performs(Operation.MASTER_DATA_READ)
  public CriteriaDetails criteria() {
    CriteriaCatalogue catalogue = catalogue();
    Map<String, CriterionDetails> criteria = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    List<CriterionState> states = catalogue == null ? List.of() : catalogue.state().criteria();
    Map<UUID, Long> scores = repository.scores();
    for (CriterionState state : states) {
      sum = sum.add(state.weight());
      criteria.put(
          state.key(),
          new CriterionDetails(
              state.name(),
              state.weight(),
              state.description(),
              criteria.size() + 1,
              scores.getOrDefault(state.id(), 0L)));
    }
    return new CriteriaDetails(criteria, sum, version(catalogue));
  }

  private static long version(CriteriaCatalogue catalogue) {
    return catalogue == null ? 0 : Fingerprint.of(List.of(catalogue));
  }

  private CriteriaCatalogue catalogue() {
    return repository.catalogues().stream()
        .filter(catalogue -> catalogue.key().equals(CriteriaCatalogue.STANDARD))
        .findFirst()
        .orElse(null);
  }

  /**
   * @param values {@code criteria} by key with {@code name weight description position}; null
   *     removes one that no measure is scored by, an unknown key adds one
   * @throws StaleVersionException when any criterion was changed since the seen version
   */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public CriteriaDetails change(long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    CriteriaCatalogue catalogue = catalogue();
    if (seenVersion != version(catalogue)) {
      throw new StaleVersionException(KIND, seenVersion, version(catalogue));
    }
    return write(catalogue, Patch.of(values).only("criteria"));
  }

  /**
   * Adds one at the end.
   *
   * @param values {@code key name weight description}
   */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public CriteriaDetails add(Map<String, Object> values) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    Patch patch = Patch.of(values).only("key", "name", "weight", "description");
    String key = Texts.required("key", patch.text("key", null), 100);
    CriteriaCatalogue catalogue = catalogue();
    if (catalogue != null
        && catalogue.state().criteria().stream().anyMatch(c -> c.key().equals(key))) {
      throw RuleViolatedException.at("key", "key.duplicate", key);
    }
    List<CriterionState> wanted =
        new ArrayList<>(catalogue == null ? List.of() : catalogue.state().criteria());
    wanted.add(criterion(null, key, patch));
    return store(catalogue, wanted);
  }

  private CriteriaDetails write(CriteriaCatalogue catalogue, Patch patch) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    if (catalogue != null) {
      for (CriterionState state : catalogue.state().criteria()) {
        placed.put(state.key(), new Placed(state, placed.size() + 1, false));
      }
    }
    Map<UUID, Long> scores = repository.scores();
    patch
        .parts("criteria")
        .forEach(
            (key, part) -> {
              Placed now = placed.get(key);
              if (part == null) {
                requireUnused(now, key, scores);
                placed.remove(key);
              } else {
                part.only("name", "weight", "description", "position");
                Integer position = part.whole("position", now == null ? null : now.position());
                placed.put(
                    key,
                    new Placed(
                        criterion(now == null ? null : now.state(), key, part),
                        position == null ? MOST_CRITERIA + 1 : position,
                        part.has("position")));
              }
            });
    return store(catalogue, inOrder(placed.values()));
  }

  /** What was moved stands at the place it was given, the others keep their order around it. */
  private static List<CriterionState> inOrder(Collection<Placed> placed) {
    List<CriterionState> ordered = new ArrayList<>();
    placed.stream().filter(each -> !each.moved()).map(Placed::state).forEach(ordered::add);
    placed.stream()
        .filter(Placed::moved)
        .sorted(Comparator.comparingInt(Placed::position))
        .forEach(
            each ->
                ordered.add(
                    Math.min(Math.max(each.position(), 1) - 1, ordered.size()), each.state()));
    return ordered;
  }

  private record Placed(CriterionState state, int position, boolean moved) {}

  private static void requireUnused(Placed criterion, String key, Map<UUID, Long> scores) {
    long used = criterion == null ? 0 : scores.getOrDefault(criterion.state().id(), 0L);
    if (used > 0) {
      throw RuleViolatedException.forbiddenByState("criterion.in-use", key, used);
    }
  }

  private static CriterionState criterion(CriterionState now, String key, Patch part) {
    String name = part.text("name", now == null ? null : now.name());
    BigDecimal weight = part.decimal("weight", now == null ? null : now.weight());
    String description = part.text("description", now == null ? null : now.description());
    try {
      return new CriterionState(
          now == null ? UUID.randomUUID() : now.id(), key, name, weight, description);
    } catch (RuleViolatedException rule) {
      throw rule.atField(part.at(rule.field()));
    }
  }

  private CriteriaDetails store(CriteriaCatalogue present, List<CriterionState> wanted) {
    if (wanted.size() > MOST_CRITERIA) {
      throw RuleViolatedException.at(
          "criteria", "number.out-of-range", wanted.size(), 0, MOST_CRITERIA);
    }
    CriteriaCatalogueState before = present == null ? null : present.state();
    CriteriaCatalogueState state =
        new CriteriaCatalogueState(
            CriteriaCatalogue.STANDARD, before == null ? TITLE : before.title(), wanted);
    CriteriaCatalogue catalogue = present;
    if (catalogue == null) {
      catalogue = new CriteriaCatalogue(UUID.randomUUID(), state);
      repository.add(catalogue);
    } else {
      catalogue.restore(state);
      repository.raise(catalogue);
    }
    journal.record(
        Gesture.of(Operation.PLANNING_RULES_EDIT, null, "undo.criteria.changed"),
        List.of(
            new ObjectChange(KIND, catalogue.uuid(), catalogue.key(), before, catalogue.state())));
    return criteria();
  }
}
