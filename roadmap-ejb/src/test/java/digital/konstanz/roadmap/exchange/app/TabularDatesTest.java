// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.Precision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabularDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-03-01|2027-03-01|2027-03-01|DAY",
        "2027-03-01T10:00|2027-03-01|2027-03-01|DAY",
        "1.3.2027|2027-03-01|2027-03-01|DAY",
        "31/03/2027|2027-03-31|2027-03-31|DAY",
        "Q3 2027|2027-07-01|2027-09-30|QUARTER",
        "3. Quartal 2027|2027-07-01|2027-09-30|QUARTER",
        "2. Halbjahr 2027|2027-07-01|2027-12-31|HALF_YEAR",
        "H1/2027|2027-01-01|2027-06-30|HALF_YEAR",
        "2028|2028-01-01|2028-12-31|YEAR",
        "Mai 2027|2027-05-01|2027-05-31|MONTH",
        "märz 2027|2027-03-01|2027-03-31|MONTH",
        "05/2027|2027-05-01|2027-05-31|MONTH",
        "2027-05|2027-05-01|2027-05-31|MONTH"
      })
  void readsWhatPeopleWrite(String cell, LocalDate start, LocalDate end, Precision precision) {
    TabularDate asStart = TabularDates.read(cell, DateOrder.AUTO, true).value();
    TabularDate asEnd = TabularDates.read(cell, DateOrder.AUTO, false).value();

    assertThat(asStart.date().date()).isEqualTo(start);
    assertThat(asEnd.date().date()).isEqualTo(end);
    assertThat(asEnd.date().precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Low: 31/03/2030, Mid: 31/03/2032, High: 31/03/2031|2032-03-31",
        "Low: 28/09/2028, High: 29/09/2028|2028-09-29",
        "Low: 30/03/2030|2030-03-30"
      })
  void ofARangeMidThenHighThenLowCounts(String cell, LocalDate expected) {
    TabularDate read = TabularDates.read(cell, DateOrder.DAY_FIRST, false).value();

    assertThat(read.date().date()).isEqualTo(expected);
    assertThat(read.ranged()).isTrue();
  }

  @Test
  void anUnreadableMidIsNotReplacedSilently() {
    assertThat(
            TabularDates.read(
                    "Low: 01/02/2030, Mid: tbc, High: 01/02/2031", DateOrder.DAY_FIRST, false)
                .code())
        .isEqualTo("import.date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01.01.0000", "0000-01-01", "31.12.9999", "9999", "0", "1899", "2200-01-01"})
  void yearsFarOutAreRefused(String cell) {
    assertThat(TabularDates.read(cell, DateOrder.AUTO, true).code()).isEqualTo("import.date-year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2027",
        "2027-13-01",
        "Exempt under Section 43 - Commercial interests",
        "bald",
        "Q5 2027",
        "Foo 2027",
        "13/2027",
        ""
      })
  void otherTextIsNoDate(String cell) {
    assertThat(TabularDates.read(cell, DateOrder.AUTO, true).code()).isEqualTo("import.date");
  }

  @Test
  void aYearOfTwoDigitsIsNotCompleted() {
    assertThat(TabularDates.read("01.02.27", DateOrder.AUTO, true).code())
        .isEqualTo("import.date-short-year");
  }

  @Test
  void dayAndMonthAreNotGuessed() {
    assertThat(TabularDates.read("03/04/2027", DateOrder.AUTO, true).code())
        .isEqualTo("import.date-ambiguous");
    assertThat(TabularDates.decide(List.of("03/04/2027", "31/03/2027")))
        .isEqualTo(DateOrder.DAY_FIRST);
    assertThat(TabularDates.decide(List.of("03/04/2027", "03/31/2027")))
        .isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(TabularDates.decide(List.of("13/04/2027", "03/31/2027"))).isEqualTo(DateOrder.AUTO);
  }
}
