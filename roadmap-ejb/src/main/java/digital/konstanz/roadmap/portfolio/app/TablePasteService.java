// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.PlanLocks;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.app.PasteCells.Cell;
import digital.konstanz.roadmap.portfolio.app.PasteResult.Change;
import digital.konstanz.roadmap.portfolio.app.PasteResult.Refusal;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes blocks of cells; the whole block is one undo step, refused cells stay as they are. */
@Stateless
public class TablePasteService {
  public static final int MOST_CELLS = 20_000;
  private static final String NOT_FOUND = "table.paste.not-found";
  private static final Set<String> DATES = Set.of("start", "end");
  private static final String NOT_PERMITTED = "table.paste.not-permitted";

  @Inject RoadmapRepository roadmaps;
  @Inject PlanItemRepository items;
  @Inject OwnFieldRepository ownFields;
  @Inject CatalogueKeysQuery catalogue;
  @Inject PlanLocks locks;
  @Inject Journal journal;

  /**
   * @throws NotFoundException for an unknown roadmap
   * @throws RuleViolatedException {@code table.paste.too-many} above {@link #MOST_CELLS}
   */
  @Performs(Operation.MEASURE_REPORT)
  public PasteResult paste(PasteCells command) {
    if (command.cells().size() > MOST_CELLS) {
      throw RuleViolatedException.at("cells", "table.paste.too-many", MOST_CELLS);
    }
    Roadmap roadmap =
        roadmaps
            .byKey(command.roadmap())
            .orElseThrow(() -> new NotFoundException("roadmap", command.roadmap()));
    CatalogueKeys keys = catalogue.all();
    Run run =
        new Run(
            keys,
            new CellWriting(keys, ownFields.all(roadmap.id()), command.locale()),
            locks.of(roadmap.uuid()));
    Map<String, Measure> measures =
        items.measures(roadmap.id()).stream()
            .collect(Collectors.toMap(Measure::key, Function.identity()));
    byMeasure(command.cells())
        .forEach((key, cells) -> run.take(key, measures.get(key), cells, command.dryRun()));
    UUID step = command.dryRun() ? null : record(roadmap, run);
    return new PasteResult(run.changes, run.refused, step);
  }

  private static Map<String, List<Cell>> byMeasure(List<Cell> cells) {
    Map<String, List<Cell>> found = new LinkedHashMap<>();
    cells.forEach(cell -> found.computeIfAbsent(cell.key(), key -> new ArrayList<>()).add(cell));
    return found;
  }

  private UUID record(Roadmap roadmap, Run run) {
    Gesture gesture =
        Gesture.of(Operation.MEASURE_EDIT, roadmap.uuid(), "undo.table.pasted", run.changes.size());
    return journal.record(gesture, run.objects);
  }

  /** One block on its way into the measures. */
  private final class Run {
    private final CatalogueKeys keys;
    private final CellWriting writing;
    private final PlanLock lock;
    private final List<Change> changes = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<ObjectChange> objects = new ArrayList<>();

    Run(CatalogueKeys keys, CellWriting writing, PlanLock lock) {
      this.keys = keys;
      this.writing = writing;
      this.lock = lock;
    }

    /** Tries all cells on a copy; the measure takes over what the copy accepted. */
    void take(String key, Measure measure, List<Cell> cells, boolean dryRun) {
      Target target = measure == null ? null : MeasureAccess.target(measure, keys);
      if (target == null || !Callers.may(Operation.MEASURE_READ, target)) {
        cells.forEach(cell -> refuse(cell, new RuleViolatedException(NOT_FOUND)));
        return;
      }
      Measure copy = new Measure(measure.state());
      Set<String> gates =
          cells.stream().anyMatch(cell -> cell.column().equals("status"))
              ? items.reachedGates(measure.id())
              : Set.of();
      List<Cell> rest = free(copy, permitted(cells, target));
      span(copy, rest);
      rest.forEach(cell -> attempt(cell, () -> write(copy, cell, gates)));
      boolean changed = report(key, measure, copy, cells);
      if (changed && !dryRun) {
        Object before = measure.state();
        measure.restore(copy.state());
        objects.add(
            new ObjectChange(
                MeasureEditingService.KIND, measure.uuid(), key, before, measure.state()));
      }
    }

    private List<Cell> permitted(List<Cell> cells, Target target) {
      List<Cell> permitted = new ArrayList<>();
      for (Cell cell : cells) {
        attempt(
            cell,
            () -> {
              if (!Callers.may(writing.operation(cell.column()), target)) {
                throw new RuleViolatedException(NOT_PERMITTED);
              }
              permitted.add(cell);
            });
      }
      return permitted;
    }

    /** Without the planned dates that a locked plan holds. */
    private List<Cell> free(Measure copy, List<Cell> cells) {
      List<Cell> free = new ArrayList<>(cells);
      if (lock.holds(copy.uuid())) {
        free.removeIf(cell -> DATES.contains(cell.column()) && isRefused(copy, cell));
      }
      return free;
    }

    private boolean isRefused(Measure now, Cell cell) {
      Measure moved = new Measure(now.state());
      int before = refused.size();
      attempt(
          cell,
          () -> {
            write(moved, cell, Set.of());
            lock.refusalOf(now.state(), moved.state())
                .ifPresent(
                    refusal -> {
                      throw refusal;
                    });
          });
      return refused.size() > before;
    }

    private void span(Measure copy, List<Cell> rest) {
      Cell start = find(rest, "start");
      Cell end = find(rest, "end");
      if (start == null || end == null) {
        return;
      }
      rest.removeAll(List.of(start, end));
      try {
        writing.writeSpan(copy, start.text(), end.text());
      } catch (RuleViolatedException violated) {
        refuse(start, violated);
        refuse(end, violated);
      }
    }

    private Cell find(List<Cell> cells, String column) {
      return cells.stream().filter(c -> c.column().equals(column)).findFirst().orElse(null);
    }

    private void write(Measure copy, Cell cell, Set<String> gates) {
      writing.write(copy, cell.column(), cell.text(), gates);
    }

    private void attempt(Cell cell, Runnable work) {
      try {
        work.run();
      } catch (RuleViolatedException violated) {
        refuse(cell, violated);
      }
    }

    private void refuse(Cell cell, RuleViolatedException violated) {
      refused.add(
          new Refusal(cell.key(), cell.column(), cell.text(), violated.code(), violated.values()));
    }

    private boolean report(String key, Measure before, Measure after, List<Cell> cells) {
      boolean changed = false;
      for (Cell cell : cells) {
        Object old = writing.value(before, cell.column());
        Object now = writing.value(after, cell.column());
        if (!Objects.equals(old, now)) {
          changes.add(new Change(key, cell.column(), old, now));
          changed = true;
        }
      }
      return changed;
    }
  }
}
