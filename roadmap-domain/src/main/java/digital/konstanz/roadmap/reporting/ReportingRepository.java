// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;

/** Key figures and risks of a roadmap, sorted by key, with their parts. */
public interface ReportingRepository {
  List<Kpi> kpis(RoadmapId roadmap);

  void add(Kpi kpi);

  List<Risk> risks(RoadmapId roadmap);

  void add(Risk risk);
}
