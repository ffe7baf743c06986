// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** What pages say about a request to change a locked plan. */
public final class ChangeRequestWords {
  private static final int MOST_NAMED = 3;

  private final Texts texts;
  private final Formats formats;

  ChangeRequestWords(Locale locale) {
    this.texts = Texts.of(locale);
    this.formats = Formats.of(locale);
  }

  public String title(PlanChangeRow row) {
    if (row.kind() == PlanChangeKind.RELEASE) {
      return texts.format("change.title.release", row.baselineName());
    }
    if (row.asked().isEmpty()) {
      return row.key();
    }
    String names =
        row.asked().stream()
            .limit(MOST_NAMED)
            .map(each -> each.key() + " " + each.title())
            .collect(Collectors.joining(", "));
    int more = row.asked().size() - MOST_NAMED;
    return more > 0 ? texts.format("change.title.more", names, more) : names;
  }

  public String about(PlanChangeRow row) {
    String moment = formats.moment(row.requestedAt());
    return row.author() == null
        ? texts.format("change.asked", moment)
        : texts.format("change.asked.by", row.author(), moment);
  }

  /** Empty for an open one. */
  public String decision(PlanChangeRow row) {
    if (row.decidedAt() == null) {
      return "";
    }
    String by = row.decidedBy() == null ? "–" : row.decidedBy();
    return texts.format("change.decided." + row.status(), formats.moment(row.decidedAt()), by);
  }

  public String statusClass(PlanChangeRow row) {
    return switch (row.status()) {
      case APPROVED -> "green";
      case REFUSED -> "red";
      case OPEN -> "yellow";
      case WITHDRAWN -> "grey";
    };
  }
}
