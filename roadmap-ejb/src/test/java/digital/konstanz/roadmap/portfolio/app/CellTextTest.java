// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.portfolio.app.TableColumn.Type;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  private final CellText german = new CellText(Locale.GERMAN);
  private final CellText english = new CellText(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56 | 1234.56",
        "1,234.56 | 1234.56",
        "1234,5 | 1234.5",
        "1.234 | 1234",
        "1.5 | 1.5",
        "12 000 | 12000",
        "-3,25 | -3.25",
        "8.000 € | 8000"
      })
  void germanAmountsAreReadAsPeopleWriteThem(String text, BigDecimal amount) {
    assertThat((BigDecimal) german.read(Type.MONEY, text)).isEqualByComparingTo(amount);
  }

  @Test
  void anEnglishCommaGroupsAndAGermanOneDoesNot() {
    assertThat((BigDecimal) english.read(Type.NUMBER, "1,234")).isEqualByComparingTo("1234");
    assertThat((BigDecimal) german.read(Type.NUMBER, "1,234")).isEqualByComparingTo("1.234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.12.2027", "2027-12-31", "31/12/2027", "31.12.27"})
  void daysComeInTheFormsOfSpreadsheets(String text) {
    assertThat(german.read(Type.DATE, text)).isEqualTo("2027-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 31.02.2027",
    "DATE, bald",
    "NUMBER, 1e9",
    "NUMBER, =1+1",
    "MONEY, 12-3",
    "PERCENT, '33,5'",
    "PERCENT, viel"
  })
  void whatIsNoValueOfItsTypeIsRefusedWithTheType(Type type, String text) {
    assertThatThrownBy(() -> german.read(type, text))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(CellText.UNREADABLE);
              assertThat(refused.values()).containsExactly(type);
            });
  }

  @Test
  void anEmptyCellIsUnknownAndPercentSignsAreNoTrouble() {
    assertThat(german.read(Type.MONEY, "  ")).isNull();
    assertThat(german.read(Type.PERCENT, "85 %")).isEqualTo(85);
    assertThat(german.read(Type.TEXT, " =Titel ")).isEqualTo("=Titel");
  }
}
