// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.reporting.app.BudgetRow;
import digital.konstanz.roadmap.reporting.app.LoadRow;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import digital.konstanz.roadmap.ui.rest.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The JSON that other programs rely on. */
class ReportingDtoTest {
  private final FindingTexts texts = new FindingTexts(Locale.GERMAN);

  @Test
  void moneyOfAFindingIsTextAndDatesAreIso() throws JsonProcessingException {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("year", 2027);
    values.put("fund", FundType.CAPITAL);
    values.put("sum", Money.of("1179600"));
    values.put("date", LocalDate.of(2027, 3, 5));
    values.put("load", new BigDecimal("482.10"));
    values.put("lastReport", null);

    FindingDto dto = FindingDto.of(new Finding("STALE", Severity.WARNING, "A", values), texts);

    assertThat(Json.MAPPER.writeValueAsString(dto.values()))
        .isEqualTo(
            "{\"year\":2027,\"fund\":\"CAPITAL\",\"sum\":\"1179600.00\","
                + "\"date\":\"2027-03-05\",\"load\":482.10,\"lastReport\":null}");
    assertThat(dto.message()).startsWith("Stand veraltet: ");
  }

  @Test
  void loadIsANumberAndAnUnknownCapacityIsNull() throws JsonProcessingException {
    LoadRow row =
        new LoadRow(
            "IT",
            "Amt",
            CalendarPeriod.YEAR,
            LocalDate.of(2027, 1, 1),
            new BigDecimal("482.10"),
            null,
            false);

    assertThat(Json.MAPPER.writeValueAsString(LoadDto.of(row)))
        .isEqualTo("{\"unit\":\"IT\",\"year\":2027,\"load\":482.10,\"capacity\":null}");
  }

  @Test
  void loadOfAPeriodIsNamedMeasuredAndJudged() throws JsonProcessingException {
    LoadRow quarter =
        new LoadRow(
            "IT",
            "Amt",
            CalendarPeriod.QUARTER,
            LocalDate.of(2027, 4, 1),
            new BigDecimal("30.00"),
            new BigDecimal("24.10"),
            true);
    LoadRow month =
        new LoadRow(
            "IT",
            "Amt",
            CalendarPeriod.MONTH,
            LocalDate.of(2027, 2, 1),
            new BigDecimal("30.00"),
            null,
            false);

    assertThat(Json.MAPPER.writeValueAsString(PeriodLoadDto.of(quarter)))
        .isEqualTo(
            "{\"unit\":\"IT\",\"year\":2027,\"period\":\"2027-Q2\",\"from\":\"2027-04-01\","
                + "\"to\":\"2027-06-30\",\"load\":30.00,\"capacity\":24.10,\"percent\":124,"
                + "\"overloaded\":true}");
    assertThat(PeriodLoadDto.of(month).period()).isEqualTo("2027-02");
    assertThat(PeriodLoadDto.of(month).to()).isEqualTo("2027-02-28");
    assertThat(PeriodLoadDto.of(month).percent()).isNull();
  }

  @Test
  void budgetIsTextWithTwoDecimals() throws JsonProcessingException {
    BudgetRow row =
        new BudgetRow(2030, FundType.OPERATING, BigDecimal.ZERO, new BigDecimal("120000"));

    assertThat(Json.MAPPER.writeValueAsString(BudgetDto.of(row)))
        .isEqualTo(
            "{\"year\":2030,\"fund\":\"OPERATING\",\"sum\":\"0.00\",\"envelope\":\"120000.00\"}");
  }
}
