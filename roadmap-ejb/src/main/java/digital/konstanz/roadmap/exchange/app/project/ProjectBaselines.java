// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.whole.Kind;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectTask.Frozen;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The numbered baselines of a file as proposed ones of the roadmap. One that says of every item
 * what a stored one says is that one.
 */
final class ProjectBaselines {
  private final RoadmapContents contents;
  private final TakenKeys taken;
  private final ProjectWords words;
  private final Set<String> used = new HashSet<>();

  ProjectBaselines(RoadmapContents contents, TakenKeys taken, ProjectWords words) {
    this.contents = contents;
    this.taken = taken;
    this.words = words;
    contents.baselines().forEach(baseline -> used.add(baseline.key()));
  }

  List<FileNode> of(ProjectPlan plan, List<ProjectNode> nodes, List<ProjectNote> notes) {
    Map<Integer, Map<ProjectNode, Frozen>> byNumber = new TreeMap<>();
    for (ProjectNode node : nodes) {
      if (!node.isGroup()) {
        for (Frozen frozen : node.task.baselines()) {
          byNumber.computeIfAbsent(frozen.number(), n -> new LinkedHashMap<>()).put(node, frozen);
        }
      }
    }
    List<FileNode> fresh = new ArrayList<>();
    byNumber.forEach(
        (number, frozen) -> {
          if (contents.baselines().stream().noneMatch(known -> same(known, frozen))) {
            LocalDate date = plan.baselineDates().getOrDefault(number, words.today());
            String name = words.baseline(number, plan.title());
            fresh.add(baseline(name, date, frozen));
            notes.add(ProjectNote.of(0, null, "project.baseline-new", name));
          }
        });
    return fresh;
  }

  private static boolean same(Baseline known, Map<ProjectNode, Frozen> frozen) {
    Map<String, BaselineItem> items = new HashMap<>();
    known.items().forEach(item -> items.put(item.key(), item));
    return frozen.entrySet().stream()
        .allMatch(
            entry -> {
              BaselineItem item = items.get(entry.getKey().key);
              Frozen file = entry.getValue();
              return item != null
                  && file.end().equals(item.end())
                  && (file.start().equals(item.start()) || entry.getKey().isPoint());
            });
  }

  private FileNode baseline(String name, LocalDate date, Map<ProjectNode, Frozen> frozen) {
    List<FileNode> items = new ArrayList<>();
    frozen.forEach(
        (node, dates) ->
            items.add(
                new ProjectTree(node.task.line())
                    .text("key", node.key)
                    .text("kind", node.is("MEASURE") ? null : node.kind)
                    .text("title", node.task.title())
                    .date("start", dates.start())
                    .date("end", dates.end())
                    .node()));
    return new ProjectTree(0)
        .text("id", key(date))
        .text("name", name)
        .date("date", date)
        .text("author_function", "Microsoft Project")
        .text("reason", words.baselineReason())
        .list("items", items)
        .node();
  }

  private String key(LocalDate day) {
    String stem = "BP-" + day;
    String key = stem;
    for (int n = 2; used.contains(key) || taken.elsewhere(Kind.BASELINE, key); n++) {
      key = stem + "-" + n;
    }
    used.add(key);
    return key;
  }
}
