// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.util.HashMap;
import java.util.Map;

/** Names of states and MoSCoW classes as people write them in German and English. */
final class TabularLabels {
  private static final Map<String, String> STATUS = status();
  private static final Map<String, String> MOSCOW = moscow();
  private static final Map<String, String> CONSTRAINT = constraint();
  private static final Map<String, String> ANSWER = answer();

  private TabularLabels() {}

  /** Name of the {@link MeasureStatus}, null when the label is unknown. */
  static String status(String label) {
    return STATUS.get(TabularTexts.folded(label));
  }

  /** MUST, SHOULD, COULD or WONT, null when the label is unknown. */
  static String moscow(String label) {
    return MOSCOW.get(TabularTexts.folded(label));
  }

  /** Name of the {@link ConstraintType}, null when the label is unknown. */
  static String constraint(String label) {
    return CONSTRAINT.get(TabularTexts.folded(label));
  }

  /** {@code true} or {@code false}, null when the label is unknown. */
  static String answer(String label) {
    return ANSWER.get(TabularTexts.folded(label));
  }

  private static Map<String, String> constraint() {
    Map<String, String> labels = new HashMap<>();
    for (ConstraintType type : ConstraintType.values()) {
      put(labels, type.name(), TabularTexts.folded(type.name()));
    }
    put(labels, ConstraintType.AS_SOON_AS_POSSIBLE.name(), "so früh wie möglich");
    put(labels, ConstraintType.AS_SOON_AS_POSSIBLE.name(), "as soon as possible");
    put(labels, ConstraintType.AS_LATE_AS_POSSIBLE.name(), "so spät wie möglich");
    put(labels, ConstraintType.AS_LATE_AS_POSSIBLE.name(), "as late as possible");
    put(labels, ConstraintType.START_NO_EARLIER_THAN.name(), "beginn nicht vor");
    put(labels, ConstraintType.START_NO_EARLIER_THAN.name(), "start no earlier than");
    put(labels, ConstraintType.FINISH_NO_EARLIER_THAN.name(), "ende nicht vor");
    put(labels, ConstraintType.FINISH_NO_EARLIER_THAN.name(), "finish no earlier than");
    put(labels, ConstraintType.START_NO_LATER_THAN.name(), "beginn spätestens am");
    put(labels, ConstraintType.START_NO_LATER_THAN.name(), "start no later than");
    put(labels, ConstraintType.FINISH_NO_LATER_THAN.name(), "ende spätestens am");
    put(labels, ConstraintType.FINISH_NO_LATER_THAN.name(), "finish no later than");
    put(labels, ConstraintType.MUST_START_ON.name(), "beginn genau am", "must start on");
    put(labels, ConstraintType.MUST_FINISH_ON.name(), "ende genau am", "must finish on");
    return labels;
  }

  private static Map<String, String> answer() {
    Map<String, String> labels = new HashMap<>();
    put(labels, "true", "ja", "yes", "j", "y", "true", "wahr", "x", "1");
    put(labels, "false", "nein", "no", "n", "false", "falsch", "0", "-");
    return labels;
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
