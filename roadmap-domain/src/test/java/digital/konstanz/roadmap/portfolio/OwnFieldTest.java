// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFieldTest {

  private static OwnField field(OwnFieldType type) {
    return new OwnField(RoadmapId.create(), "Feld", type, List.of("Ja, sofort", "Später"));
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, ' so ', so",
    "NUMBER, 12.50, 12.5",
    "NUMBER, 1E3, 1000",
    "MONEY, 12.345, 12.35",
    "DATE, 2026-11-16, 2026-11-16",
    "CHOICE, Später, Später",
    "YES_NO, true, true",
    "LINK, https://www.konstanz.de/x?y=1, https://www.konstanz.de/x?y=1"
  })
  void aReadableValueIsStoredInOneForm(OwnFieldType type, String given, String stored) {
    assertThat(field(type).read(given)).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, zwölf",
    "NUMBER, 1E999999999",
    "MONEY, '1.234,50 €'",
    "DATE, 30.02.2026",
    "CHOICE, Nie",
    "YES_NO, ja",
    "LINK, javascript:alert(1)",
    "LINK, 'https://a b'"
  })
  void anUnreadableValueIsRefusedAtTheField(OwnFieldType type, String given) {
    assertThatThrownBy(() -> field(type).read(given))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo("own-field.unreadable");
              assertThat(e.field()).isEqualTo("Feld");
            });
  }

  @Test
  void nothingStaysNothing() {
    assertThat(field(OwnFieldType.NUMBER).read(" ")).isNull();
  }

  @Test
  void aChoiceNeedsChoices() {
    assertThatThrownBy(
            () -> new OwnField(RoadmapId.create(), "Wahl", OwnFieldType.CHOICE, List.of()))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> assertThat(e.code()).isEqualTo("own-field.choices-missing"));
  }
}
