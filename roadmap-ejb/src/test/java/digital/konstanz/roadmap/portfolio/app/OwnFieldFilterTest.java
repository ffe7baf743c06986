// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnFieldFilterTest {
  private static final Map<String, OwnFieldType> TYPES =
      Map.of(
          "Farbe", OwnFieldType.CHOICE,
          "Ja", OwnFieldType.YES_NO,
          "Ort", OwnFieldType.TEXT,
          "Kosten", OwnFieldType.MONEY,
          "Tag", OwnFieldType.DATE);

  @Test
  void otherParametersAskForNothing() {
    OwnFieldFilter filter = new OwnFieldFilter(Map.of("status", List.of("RUNNING")));

    assertThat(filter.isNone()).isTrue();
    assertThat(filter.admits(TYPES, name -> null)).isTrue();
  }

  @Test
  void aChoiceIsOneOfThoseAskedForAsAWhole() {
    assertThat(admits("Farbe", "rot", "rot", "blau")).isTrue();
    assertThat(admits("Farbe", "rot", "blau")).isFalse();
    assertThat(admits("Farbe", "rot", "ro")).isFalse();
    assertThat(admits("Ja", "true", "true")).isTrue();
  }

  @Test
  void aTextContainsWhatIsAskedForInAnyCase() {
    assertThat(admits("Ort", "Rathaus Nord", "rathaus")).isTrue();
    assertThat(admits("Ort", "Rathaus Nord", "süd")).isFalse();
  }

  @Test
  void numbersLieWithinARangeOfInclusiveAndOptionalEnds() {
    assertThat(admits("Kosten", "100.00", "100..200")).isTrue();
    assertThat(admits("Kosten", "100.00", "..100")).isTrue();
    assertThat(admits("Kosten", "100.00", "100.01..")).isFalse();
    assertThat(admits("Kosten", "9.00", "10..")).isFalse();
    assertThat(admits("Kosten", "100.00", "100")).isTrue();
  }

  @Test
  void daysLieWithinARangeToo() {
    assertThat(admits("Tag", "2027-03-01", "2027-03-01..2027-03-31")).isTrue();
    assertThat(admits("Tag", "2027-04-01", "..2027-03-31")).isFalse();
  }

  @Test
  void aMeasureWithoutAValueIsAdmittedOnlyWhenThatIsAskedFor() {
    assertThat(admits("Farbe", null, "rot")).isFalse();
    assertThat(admits("Farbe", null, "rot", "")).isTrue();
    assertThat(admits("Farbe", "blau", "")).isFalse();
    assertThat(admits("Kosten", null, "..100")).isFalse();
  }

  @Test
  void allFieldsAskedForMustFit() {
    Map<String, List<String>> query = new HashMap<>();
    query.put("own.Farbe", List.of("rot"));
    query.put("own.Ort", List.of("rathaus"));
    OwnFieldFilter filter = new OwnFieldFilter(query);

    assertThat(filter.admits(TYPES, Map.of("Farbe", "rot", "Ort", "Rathaus")::get)).isTrue();
    assertThat(filter.admits(TYPES, Map.of("Farbe", "rot")::get)).isFalse();
  }

  @Test
  void aFieldThatDoesNotExistAdmitsNothing() {
    assertThat(admits("Fremd", "x", "x")).isFalse();
    assertThat(admits("Fremd", null, "")).isFalse();
  }

  @Test
  void aRangeThatIsNoneIsRefused() {
    assertThatThrownBy(() -> admits("Kosten", "1.00", "viel..mehr"))
        .isInstanceOf(RuleViolatedException.class);
    assertThatThrownBy(() -> admits("Tag", "2027-01-01", "gestern.."))
        .isInstanceOf(RuleViolatedException.class);
  }

  private static boolean admits(String name, String value, String... wanted) {
    return new OwnFieldFilter(Map.of("own." + name, List.of(wanted)))
        .admits(TYPES, asked -> asked.equals(name) ? value : null);
  }
}
