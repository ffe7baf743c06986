// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.legal.Applicability;
import digital.konstanz.roadmap.legal.FrameworkKind;
import digital.konstanz.roadmap.legal.LegalLevel;
import digital.konstanz.roadmap.legal.Verification;
import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.reporting.Better;
import digital.konstanz.roadmap.services.MaturityModel;
import digital.konstanz.roadmap.services.ReviewVerdict;
import digital.konstanz.roadmap.strategy.Dimension;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that the file uses for the values of an enum, in their order. Enums that came later are
 * written by their own names.
 */
public final class Tokens {

  private static final Map<Class<?>, List<String>> WORDS = new HashMap<>();

  static {
    words(FrameworkKind.class, "extern", "intern");
    words(LegalLevel.class, "EU", "Bund", "Land BW");
    words(Applicability.class, "ja", "teilweise", "mittelbar", "selten", "nein");
    words(Verification.class, "source seen", "partly verified", "general knowledge, unverified");
    words(
        ReviewVerdict.class,
        "beibehalten",
        "vereinfachen",
        "bündeln",
        "digitalisieren",
        "verlagern",
        "entfallen");
    words(MaturityModel.class, "OZG-1.1", "OZG-2.0");
    words(
        MeasureStatus.class,
        "Idee",
        "vorgeschlagen",
        "geplant",
        "freigegeben",
        "laufend",
        "abgeschlossen",
        "pausiert",
        "abgebrochen");
    words(MeasureType.class, "Maßnahme", "Projekt", "Daueraufgabe");
    words(MilestoneStatus.class, "offen", "erreicht", "entfallen");
    words(Moscow.class, "MUSS", "SOLL", "KANN", "NICHT");
    words(Dimension.class, "strategisch", "technisch", "organisatorisch");
    words(Better.class, "höher", "niedriger");
    words(BudgetCycleKind.class, "Einzelhaushalt", "Doppelhaushalt", "Finanzplanung");
  }

  private Tokens() {}

  private static void words(Class<? extends Enum<?>> type, String... words) {
    if (type.getEnumConstants().length != words.length) {
      throw new IllegalStateException(
          type + " has not " + words.length + " values. Maybe one was added without its word.");
    }
    WORDS.put(type, List.of(words));
  }

  /** The word of the value. */
  public static String word(Enum<?> value) {
    List<String> words = WORDS.get(value.getDeclaringClass());
    return words == null ? value.name() : words.get(value.ordinal());
  }

  /** All words of an enum in the order of its values. */
  public static List<String> words(Class<?> type) {
    List<String> words = WORDS.get(type);
    return words != null
        ? words
        : Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
  }

  /** The value of a word; empty when the enum has no such word. */
  static Optional<Object> value(Class<?> type, String word) {
    int place = words(type).indexOf(word);
    return place < 0 ? Optional.empty() : Optional.of(type.getEnumConstants()[place]);
  }
}
