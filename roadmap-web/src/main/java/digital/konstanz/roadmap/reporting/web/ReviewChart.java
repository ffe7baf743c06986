// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.reporting.app.ReviewDetails;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewRow;
import digital.konstanz.roadmap.ui.BarAxis;
import java.time.LocalDate;
import java.util.List;

/** The bars of a review, as styles; empty where there is nothing to draw. */
public final class ReviewChart {

  private final BarAxis axis;
  private final LocalDate asOf;

  ReviewChart(ReviewDetails details) {
    this.asOf = details.asOf();
    this.axis =
        new BarAxis(
            details.from() == null ? asOf : details.from(),
            details.to() == null ? asOf : details.to());
  }

  public List<BarAxis.Tick> getTicks() {
    return axis.ticks();
  }

  public String getToday() {
    return axis.at(asOf);
  }

  public String planned(ReviewRow row) {
    return axis.bar(row.start(), row.end());
  }

  public String approved(ReviewRow row) {
    return axis.bar(row.approvedStart(), row.approvedEnd());
  }

  /** From the planned to a later expected end. */
  public String later(ReviewRow row) {
    boolean later =
        row.end() != null && row.expectedEnd() != null && row.expectedEnd().isAfter(row.end());
    return later ? axis.bar(row.end().plusDays(1), row.expectedEnd()) : "";
  }
}
