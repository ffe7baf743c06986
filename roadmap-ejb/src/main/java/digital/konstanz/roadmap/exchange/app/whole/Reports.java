// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.StatusReportFile;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Status reports of a file beside those that are there: reports are added, never overwritten. */
final class Reports {
  private Reports() {}

  /** Earlier reports, then the latest. */
  static List<StatusReportFile> inOrder(List<StatusReportFile> earlier, StatusReportFile latest) {
    List<StatusReportFile> all = new ArrayList<>(Merge.list(earlier));
    if (latest != null) {
      all.add(latest);
    }
    return all;
  }

  /** The present reports and those of the file that say something new, oldest first. */
  static List<StatusReportState> merge(
      List<StatusReportState> present, List<StatusReportFile> named) {
    List<StatusReportState> merged = new ArrayList<>(present);
    List<StatusReportState> free = new ArrayList<>(present);
    for (StatusReportFile file : named) {
      StatusReportState wanted = state(file);
      Optional<StatusReportState> same =
          free.stream().filter(report -> content(report).equals(content(wanted))).findFirst();
      if (same.isPresent()) {
        free.remove(same.get());
      } else {
        int sequence = (int) merged.stream().filter(r -> r.date().equals(wanted.date())).count();
        merged.add(numbered(wanted, UUID.randomUUID(), sequence));
      }
    }
    merged.sort(
        Comparator.comparing(StatusReportState::date).thenComparing(StatusReportState::sequence));
    return merged;
  }

  private static StatusReportState state(StatusReportFile f) {
    if (f.date() == null) {
      throw RuleViolatedException.at("statusReports", "report.date-missing");
    }
    return new StatusReportState(
        null,
        f.date(),
        0,
        f.progressPercent(),
        PlanDate.ofNullable(f.forecastEnd(), f.forecastPrecision()),
        f.forecastCostFactor(),
        f.spentPersonDays(),
        Texts.optional("text", f.text(), 10_000),
        f.reasonCategory(),
        Texts.optional("reason", f.reason(), 2_000),
        f.light(),
        Texts.optional("light_reason", f.lightReason(), 2_000),
        Boolean.TRUE.equals(f.unchanged()),
        null);
  }

  /** What a report says, without who, when in the day, and how many zeros follow. */
  private static List<Object> content(StatusReportState r) {
    return Arrays.asList(
        r.date(),
        r.progress(),
        r.forecastEnd() == null ? null : r.forecastEnd().asEnd(),
        Numbers.plain("forecastCostFactor", r.costFactor(), 20, 10),
        Numbers.plain("spentPersonDays", r.spentPersonDays(), 20, 10),
        r.text(),
        r.slipCategory(),
        r.slipReason(),
        r.lightOverride(),
        r.lightReason(),
        r.confirmedUnchanged());
  }

  private static StatusReportState numbered(StatusReportState r, UUID id, int sequence) {
    return new StatusReportState(
        id,
        r.date(),
        sequence,
        r.progress(),
        r.forecastEnd(),
        r.costFactor(),
        r.spentPersonDays(),
        r.text(),
        r.slipCategory(),
        r.slipReason(),
        r.lightOverride(),
        r.lightReason(),
        r.confirmedUnchanged(),
        r.authorUserId());
  }
}
