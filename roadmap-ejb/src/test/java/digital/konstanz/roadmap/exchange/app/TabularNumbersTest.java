// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabularNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56|1234.56",
        "8.000|8000",
        "0|0",
        "-5|-5",
        "\u22125,5|-5.5",
        "1 234 567,5|1234567.5",
        "60.000 €|60000",
        "EUR 12|12",
        "40 PT|40",
        "1234,5|1234.5"
      })
  void readsGerman(String cell, BigDecimal value) {
    assertThat(TabularNumbers.read(cell, NumberStyle.GERMAN).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.56|1234.56", "20,300.00|20300", "49.69|49.69", "126|126"})
  void readsEnglish(String cell, BigDecimal value) {
    assertThat(TabularNumbers.read(cell, NumberStyle.ENGLISH).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.000", "1,466", "123.456", "-8.000"})
  void threeDigitsBehindOneSeparatorAreAmbiguousAlone(String cell) {
    assertThat(TabularNumbers.read(cell, NumberStyle.AUTO).code())
        .isEqualTo("import.number-ambiguous");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56|1234.56",
        "1,234.56|1234.56",
        "0,125|0.125",
        "74,5|74.5",
        "1234.567|1234.567"
      })
  void aShapeWithOneMeaningNeedsNoColumn(String cell, BigDecimal value) {
    assertThat(TabularNumbers.read(cell, NumberStyle.AUTO).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "k. A.",
        "ca. 5",
        "5-6",
        "1.23.4",
        "1,2,3",
        "12 Mio. €",
        "Low: 1, Mid: 2",
        "NaN",
        "1e5",
        "٣"
      })
  void otherTextIsNoNumber(String cell) {
    assertThat(TabularNumbers.read(cell, NumberStyle.AUTO).isRefused()).isTrue();
  }

  @Test
  void oneClearCellDecidesForItsColumn() {
    assertThat(TabularNumbers.decide(List.of("8.000", "n/a", "74,5")))
        .isEqualTo(NumberStyle.GERMAN);
    assertThat(TabularNumbers.decide(List.of("1,466", "3,335.69"))).isEqualTo(NumberStyle.ENGLISH);
  }

  @Test
  void aColumnThatShowsBothOrNothingDecidesNothing() {
    assertThat(TabularNumbers.decide(List.of("74,5", "74.5"))).isEqualTo(NumberStyle.AUTO);
    assertThat(TabularNumbers.decide(List.of("8.000", "12"))).isEqualTo(NumberStyle.AUTO);
  }

  @Test
  void aNumberOfTheOtherStyleIsRefusedNotTurned() {
    assertThat(TabularNumbers.read("74.5", NumberStyle.GERMAN).code()).isEqualTo("import.number");
  }

  @Test
  void moreThanFifteenDigitsAreTooLarge() {
    assertThat(TabularNumbers.read("1234567890123456", NumberStyle.AUTO).code())
        .isEqualTo("import.number-too-large");
  }
}
