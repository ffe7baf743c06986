// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is wrong with a file and knows where each bound record stands in it, so that a rule
 * found later still names the line.
 */
public final class FileProblems {

  /** After so many a file is not the right one; further ones are not collected. */
  public static final int MOST = 1_000;

  private record Place(String path, FileNode node) {}

  private int count;
  private final List<FileProblem> problems = new ArrayList<>();
  private final Set<FileProblem> notes = new LinkedHashSet<>();
  private final Set<Object> rejected = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Object, Place> places = new IdentityHashMap<>();

  void place(Object bound, String path, FileNode node) {
    places.put(bound, new Place(path, node));
  }

  /** Whether the record named this field, be it with null. */
  public boolean names(Object bound, String field) {
    Place place = places.get(bound);
    return place != null
        && place.node() instanceof FileNode.Entries entries
        && entries.values().containsKey(field);
  }

  /** The line where a bound record begins; 0 for one that has no place of its own. */
  public int line(Object bound) {
    Place place = places.get(bound);
    return place == null ? 0 : place.node().line();
  }

  /** How many problems were found, those beyond {@link #MOST} included. */
  public int count() {
    return count;
  }

  void add(FileProblem problem) {
    count++;
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  void add(String path, FileNode node, String code, Object... values) {
    add(FileProblem.of(node.line(), path, node.shown(), code, values));
  }

  /**
   * A problem of one field of a bound record; the record is not taken over. Of a field that the
   * file does not have, no value is shown.
   *
   * @param field name in the file, null for the record as a whole
   */
  public void reject(Object bound, String field, String value, String code, Object... values) {
    rejected.add(bound);
    Place place = places.get(bound);
    if (place == null) {
      add(FileProblem.of(0, field, value, code, values));
      return;
    }
    FileNode at = place.node();
    String shown = value == null && field == null ? at.shown() : value;
    if (field != null && at instanceof FileNode.Entries e && e.values().get(field) != null) {
      at = e.values().get(field);
      shown = value == null ? at.shown() : value;
    }
    String path = field == null ? place.path() : place.path() + "." + field;
    add(FileProblem.of(at.line(), path, shown, code, values));
  }

  /** Something of a bound record that is taken over, yet not as the file says it. */
  public void note(Object bound, String field, String code, Object... values) {
    Place place = places.get(bound);
    if (place != null && notes.size() < MOST) {
      String path = place.path() + "." + field;
      notes.add(FileProblem.of(place.node().line(), path, null, code, values));
    }
  }

  /** A rule of the field that the record breaks. */
  public void reject(Object bound, RuleViolatedException rule) {
    String field = rule.field() == null ? null : SnakeCase.of(rule.field());
    if (rule.code().equals("reference.unknown")) {
      reject(bound, field, String.valueOf(rule.values().get(0)), rule.code(), "");
    } else {
      reject(bound, field, null, rule.code(), rule.values().toArray());
    }
  }

  /** Marks a record as not to be taken over although the problem is told elsewhere. */
  void drop(Object bound) {
    rejected.add(bound);
  }

  public boolean rejected(Object bound) {
    return rejected.contains(bound);
  }

  public boolean none() {
    return count == 0;
  }

  /** In the order of the file. */
  public List<FileProblem> all() {
    return new LinkedHashSet<>(problems)
        .stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
  }

  /** What {@link #note} was told, in the order of the file. */
  public List<FileProblem> notes() {
    return notes.stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
  }
}
