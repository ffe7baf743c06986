// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.TabularMessages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is written into the roadmap beside the words of the file, in the language of the caller. */
record ProjectWords(Locale locale, LocalDate today) {

  String baseline(int number, String project) {
    String which = number == 0 ? "" : " " + number;
    return TabularMessages.text(
            "project.baseline-name", List.of(which, project == null ? "" : project), locale)
        .strip();
  }

  String baselineReason() {
    return TabularMessages.text("project.baseline-reason", List.of(), locale);
  }
}
