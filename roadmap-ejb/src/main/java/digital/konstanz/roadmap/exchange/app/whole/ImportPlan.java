// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.portfolio.ItemState;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What importing a file would do. Parts of the file are first registered, so that everything may
 * refer to everything, and then planned one by one; a part with a problem is left out.
 */
final class ImportPlan {

  private static final int LONGEST_KEY = 100;

  private final RoadmapContents contents;
  private final RoadmapContents whole;
  private final Keys all;
  private final FileProblems problems;
  private final Keys keys;
  private final TakenKeys taken;
  private final LocalDate asOf;
  private final PlanLock lock;
  private final Set<String> registered = new HashSet<>();
  private final List<PlannedChange> changes = new ArrayList<>();
  private int unchanged;

  ImportPlan(
      SeenContents seen, FileProblems problems, TakenKeys taken, LocalDate asOf, PlanLock lock) {
    this.lock = lock;
    this.asOf = asOf;
    this.contents = seen.contents();
    this.whole = seen.whole();
    this.all = new Keys(whole);
    this.problems = problems;
    this.taken = taken;
    this.keys = new Keys(contents);
  }

  /** What the importer sees of what is there. */
  RoadmapContents contents() {
    return contents;
  }

  /** Also what the importer does not see: for rules that hold for everything, never to be named. */
  RoadmapContents whole() {
    return whole;
  }

  Keys keys() {
    return keys;
  }

  FileProblems problems() {
    return problems;
  }

  UUID roadmapId() {
    return contents.roadmap().uuid();
  }

  /** The day the file speaks of, else the roadmap's, else what the caller gave. */
  LocalDate asOf() {
    return asOf;
  }

  List<PlannedChange> changes() {
    return changes;
  }

  int unchanged() {
    return unchanged;
  }

  static <A extends Aggregate<?>> Map<String, A> byKey(Collection<? extends A> aggregates) {
    Map<String, A> index = new HashMap<>();
    aggregates.forEach(aggregate -> index.put(aggregate.key(), aggregate));
    return index;
  }

  /**
   * Makes a key of the file known; a new one gets an id.
   *
   * @param part the part of the file that has the key
   * @param field name of the key in the file
   */
  void register(Kind kind, Object part, String field, String key) {
    if (problems.rejected(part)) {
      return;
    }
    if (key == null || key.isBlank()) {
      problems.reject(part, field, null, "key.missing");
    } else if (key.length() > LONGEST_KEY) {
      problems.reject(part, field, key, "text.too-long", key.length(), LONGEST_KEY);
    } else if (!registered.add(kind.keySpace() + " " + key)) {
      problems.reject(part, field, key, "key.duplicate");
    } else if (keys.id(kind, key) == null) {
      if (all.id(kind, key) != null || taken.elsewhere(kind, key)) {
        problems.reject(part, field, key, "key.taken");
      } else {
        keys.define(kind, key, UUID.randomUUID());
      }
    }
  }

  /** The id of a key named in a part of the file; null for null. */
  UUID reference(Kind kind, Object part, String field, String key) {
    if (key == null) {
      return null;
    }
    UUID id = keys.id(kind, key);
    if (id == null) {
      problems.reject(part, field, key, "reference.unknown", kind.journalName());
    }
    return id;
  }

  /** The id of a key; null when neither the file nor the database has it. */
  UUID known(Kind kind, String key) {
    return key == null ? null : keys.id(kind, key);
  }

  /** The ids of the keys, or those of now when the file does not name the list. */
  List<UUID> references(
      Kind kind, Object part, String field, List<String> named, List<UUID> present) {
    if (named == null) {
      return present;
    }
    List<UUID> ids = new ArrayList<>();
    for (String key : named) {
      UUID id = reference(kind, part, field, key);
      if (id != null) {
        ids.add(id);
      }
    }
    return withUnseen(ids, present);
  }

  /** What the importer does not see stays named where it was. */
  private List<UUID> withUnseen(List<UUID> ids, List<UUID> present) {
    List<UUID> seen = present.stream().filter(id -> !unseen(id)).toList();
    if (seen.equals(ids)) {
      return present;
    }
    return Stream.concat(ids.stream(), present.stream().filter(this::unseen)).toList();
  }

  /** Whether it is there and the importer does not see it. */
  boolean unseen(UUID id) {
    return id != null && keys.key(id) == null && all.key(id) != null;
  }

  /** Plans what the supplier wants unless the part has a problem or breaks a rule. */
  <S extends Record, A extends Aggregate<S>> void put(
      Object part, Target<S, A> target, Supplier<S> wanted) {
    put(part, target, wanted, target.kind().stage());
  }

  <S extends Record, A extends Aggregate<S>> void put(
      Object part, Target<S, A> target, Supplier<S> wanted, int stage) {
    attempt(
        part,
        () -> {
          S state = wanted.get();
          if (!problems.rejected(part)) {
            record(part, target, target.create().apply(state), stage);
          }
        });
  }

  private <S extends Record, A extends Aggregate<S>> void record(
      Object part, Target<S, A> target, A wanted, int stage) {
    A existing = target.existing();
    S before = target.before();
    S after = wanted.state();
    int line = problems.line(part);
    if (existing == null) {
      add(
          new PlannedChange(
              target.kind(),
              target.id(),
              wanted.key(),
              null,
              after,
              stage,
              () -> wanted,
              null,
              line));
    } else if (before.equals(after)) {
      unchanged++;
    } else {
      requireFree(before, after);
      Runnable update = () -> existing.restore(after);
      add(
          new PlannedChange(
              target.kind(), target.id(), wanted.key(), before, after, stage, null, update, line));
    }
  }

  private void requireFree(Record before, Record after) {
    if (before instanceof ItemState from && after instanceof ItemState to) {
      lock.refusalOf(from, to)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
    }
  }

  void add(PlannedChange change) {
    changes.add(change);
  }

  void keep() {
    unchanged++;
  }

  /** Runs the work unless the part is rejected; a broken rule becomes a problem of the part. */
  void attempt(Object part, Runnable work) {
    if (problems.rejected(part)) {
      return;
    }
    try {
      work.run();
    } catch (RuleViolatedException e) {
      problems.reject(part, e);
    }
  }

  /** A keyed aggregate that exists or will. */
  <S extends Record, A extends Aggregate<S>> Target<S, A> target(
      Kind kind, String key, Map<String, ? extends A> existing, Function<S, A> create) {
    return new Target<>(kind, keys.id(kind, key), existing.get(key), create);
  }
}
