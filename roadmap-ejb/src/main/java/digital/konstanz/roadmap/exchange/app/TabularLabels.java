// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.util.HashMap;
import java.util.Map;

/** Names of states and MoSCoW classes as people write them in German and English. */
final class TabularLabels {
  private static final Map<String, String> STATUS = status();
  private static final Map<String, String> MOSCOW = moscow();

  private TabularLabels() {}

  /** Name of the {@link MeasureStatus}, null when the label is unknown. */
  static String status(String label) {
    return STATUS.get(TabularTexts.folded(label));
  }

  /** MUST, SHOULD, COULD or WONT, null when the label is unknown. */
  static String moscow(String label) {
    return MOSCOW.get(TabularTexts.folded(label));
  }

  private static Map<String, String> status() {
    Map<String, String> labels = new HashMap<>();
    put(labels, MeasureStatus.IDEA.name(), "idee", "idea");
    put(labels, MeasureStatus.PROPOSED.name(), "vorgeschlagen", "proposed");
    put(labels, MeasureStatus.PLANNED.name(), "geplant", "in planung", "planned");
    put(labels, MeasureStatus.RELEASED.name(), "freigegeben", "released", "approved");
    put(
        labels,
        MeasureStatus.RUNNING.name(),
        "laufend",
        "läuft",
        "in arbeit",
        "in umsetzung",
        "running");
    put(labels, MeasureStatus.RUNNING.name(), "in progress", "ongoing");
    put(
        labels,
        MeasureStatus.DONE.name(),
        "abgeschlossen",
        "erledigt",
        "umgesetzt",
        "done",
        "completed");
    put(labels, MeasureStatus.PAUSED.name(), "pausiert", "ruhend", "paused", "on hold");
    put(
        labels,
        MeasureStatus.CANCELLED.name(),
        "abgebrochen",
        "gescheitert",
        "cancelled",
        "canceled");
    return labels;
  }

  private static Map<String, String> moscow() {
    Map<String, String> labels = new HashMap<>();
    put(labels, "MUST", "muss", "must");
    put(labels, "SHOULD", "soll", "should");
    put(labels, "COULD", "kann", "could");
    put(labels, "WONT", "nicht", "wont", "won't");
    return labels;
  }

  private static void put(Map<String, String> labels, String value, String... names) {
    for (String name : names) {
      labels.put(name, value);
    }
  }
}
