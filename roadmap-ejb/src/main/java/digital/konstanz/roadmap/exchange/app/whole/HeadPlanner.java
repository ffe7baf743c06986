// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;

import digital.konstanz.roadmap.exchange.app.file.MetaFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.integration.RoadmapFileWriter;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapState;

/**
 * Plans the head of the roadmap: title, business day, disclaimer, and the rest of the file's head,
 * kept as it is for the next export.
 */
final class HeadPlanner {

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final boolean stored;

  /**
   * @param stored whether the roadmap is in the database already
   */
  HeadPlanner(ImportPlan plan, RoadmapFile file, boolean stored) {
    this.plan = plan;
    this.file = file;
    this.stored = stored;
  }

  void plan() {
    MetaFile meta = file.meta();
    Roadmap roadmap = plan.contents().roadmap();
    Object part = meta == null ? file : meta;
    if (meta != null && meta.schemaVersion() != null && meta.schemaVersion() != 1) {
      plan.problems().reject(meta, "schema_version", null, "file.version", meta.schemaVersion(), 1);
      return;
    }
    boolean head = meta != null && meta.supplements() == null;
    RoadmapState now = roadmap.state();
    plan.put(
        part,
        new Target<RoadmapState, Roadmap>(
            Kind.ROADMAP, roadmap.uuid(), stored ? roadmap : null, Roadmap::new),
        () -> head ? described(meta, now) : now);
  }

  private static RoadmapState described(MetaFile meta, RoadmapState now) {
    return new RoadmapState(
        now.id(),
        now.key(),
        keep(meta.title(), now, RoadmapState::title),
        now.keyPrefix(),
        keep(meta.asOf(), now, RoadmapState::asOf),
        keep(meta.disclaimer(), now, RoadmapState::disclaimer),
        RoadmapFileWriter.headJson(rest(meta)));
  }

  /** What has no place of its own. */
  private static MetaFile rest(MetaFile meta) {
    return new MetaFile(
        meta.schema(),
        null,
        null,
        null,
        null,
        null,
        null,
        meta.inspiredBy(),
        meta.license(),
        meta.language(),
        null,
        meta.planFrom(),
        meta.planTo(),
        meta.version(),
        meta.currency(),
        null,
        null,
        meta.scales(),
        meta.notes(),
        meta.functions(),
        null);
  }
}
