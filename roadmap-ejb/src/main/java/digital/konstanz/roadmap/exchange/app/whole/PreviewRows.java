// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.TabularRow.Change;
import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.portfolio.PlanLinkState;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What importing a file of a whole roadmap would do, one row for each object that is touched. */
public final class PreviewRows {
  private static final List<String> TITLES =
      List.of("title", "name", "subject", "task", "text", "cityName", "year", "firstYear", "field");

  /**
   * An object that would be made or changed, or that is rejected.
   *
   * @param line where it stands in the file, 0 when it has no place of its own
   * @param kind null for a part of the file that is no object
   * @param problems what of it is not taken over
   * @param notes what of it is taken over otherwise than the file says it
   */
  public record Row(
      int line,
      Kind kind,
      String key,
      String title,
      Outcome outcome,
      List<Change> changes,
      List<FileProblem> problems,
      List<FileProblem> notes) {}

  private record Place(Kind kind, String key) {}

  private final FileNode tree;
  private final Function<UUID, String> keys;
  private final FieldComparison comparison;
  private final ChangeWords words;
  private final Map<Place, List<FileProblem>> notes = new HashMap<>();

  private PreviewRows(FileNode tree, Function<UUID, String> keys, Locale locale) {
    this.tree = tree;
    this.keys = keys;
    this.words = new ChangeWords(locale, keys);
    this.comparison = new FieldComparison(words);
  }

  /**
   * The rows in the order of the file; what has no place of its own comes first.
   *
   * @param tree the file as it was read
   */
  public static List<Row> of(RoadmapImport.Outcome outcome, FileNode tree, Locale locale) {
    return new PreviewRows(tree, outcome.keys(), locale).rows(outcome);
  }

  private List<Row> rows(RoadmapImport.Outcome outcome) {
    Map<Place, PlannedChange> touched = new HashMap<>();
    outcome.changes().forEach(change -> touched.put(place(change), change));
    for (FileProblem note : outcome.notes()) {
      Place place = place(FilePath.of(note.column()));
      notes.computeIfAbsent(place, at -> new ArrayList<>()).add(note);
    }
    Map<Place, List<FileProblem>> ofTouched = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (List<FileProblem> found : byObject(outcome.problems())) {
      Row row = rejected(FilePath.of(found.get(0).column()), found);
      Place place = new Place(row.kind(), row.key());
      if (touched.containsKey(place)) {
        ofTouched.put(place, found);
      } else {
        rows.add(row);
      }
    }
    for (PlannedChange change : outcome.changes()) {
      rows.add(touched(change, ofTouched.getOrDefault(place(change), List.of())));
    }
    rows.sort(Comparator.comparingInt(Row::line));
    return rows;
  }

  private static Place place(PlannedChange change) {
    return new Place(change.kind(), change.key());
  }

  private Place place(FilePath path) {
    FileNode part = path.in(tree);
    return new Place(path.kind(), text(part, "id").or(() -> text(part, "measure")).orElse(null));
  }

  private static Collection<List<FileProblem>> byObject(List<FileProblem> problems) {
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                problem -> FilePath.of(problem.column()).path(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private Row rejected(FilePath path, List<FileProblem> problems) {
    FileNode part = path.in(tree);
    int line = part == null ? problems.get(0).line() : part.line();
    String key = place(path).key();
    String title =
        text(part, "title")
            .or(() -> text(part, "name"))
            .or(() -> text(part, "text"))
            .or(() -> text(part, "subject"))
            .orElse(key == null && !path.path().isEmpty() ? path.path() : null);
    return new Row(line, path.kind(), key, title, Outcome.REJECTED, List.of(), problems, List.of());
  }

  private static Optional<String> text(FileNode part, String name) {
    return part instanceof FileNode.Entries entries
            && entries.values().get(name) instanceof FileNode.Scalar scalar
        ? Optional.ofNullable(scalar.shown())
        : Optional.empty();
  }

  private Row touched(PlannedChange change, List<FileProblem> problems) {
    boolean link = change.kind() == Kind.PLAN_LINK;
    return new Row(
        change.line(),
        change.kind(),
        link || change.id().toString().equals(change.key()) ? null : change.key(),
        link ? ends((PlanLinkState) change.after()) : title(change.after()),
        change.created() ? Outcome.CREATE : Outcome.UPDATE,
        comparison.between(change.before(), change.after()),
        problems,
        notes.getOrDefault(place(change), List.of()));
  }

  private String ends(PlanLinkState link) {
    return keys.apply(link.fromItemId()) + " → " + keys.apply(link.toItemId());
  }

  private String title(Record state) {
    return TITLES.stream()
        .flatMap(name -> values(state, name))
        .map(words::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The component of the state, or of a record in it. */
  private static Stream<Object> values(Record state, String name) {
    return Stream.of(state.getClass().getRecordComponents())
        .flatMap(component -> found(state, component, name))
        .filter(Objects::nonNull);
  }

  private static Stream<Object> found(Record state, RecordComponent component, String name) {
    if (component.getName().equals(name)) {
      return Stream.ofNullable(FieldComparison.read(component, state));
    }
    return "item".equals(component.getName())
        ? values((Record) FieldComparison.read(component, state), name)
        : Stream.empty();
  }
}
