// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import digital.konstanz.roadmap.scheduling.app.CalendarDetails;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import digital.konstanz.roadmap.ui.rest.Json;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarResourceTest {

  @ParameterizedTest
  @CsvSource({
    ",2026-12-31,from,calendar.no-date",
    "2026-01-01,31.12.2026,to,calendar.no-date",
    "0000-01-01,2026-12-31,from,plan-date.out-of-range",
    "2026-01-01,9999-12-31,to,plan-date.out-of-range",
    "2026-12-31,2026-01-01,,date-range.reversed"
  })
  void whatIsNoRangeIsSaidAtItsField(String from, String to, String field, String code) {
    CalendarResource resource = new CalendarResource();

    assertThatThrownBy(() -> resource.days(from, to))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.field()).isEqualTo(field);
              assertThat(e.code()).isEqualTo(code);
            });
  }

  @Test
  void holidaysHaveDateAndName() throws JsonProcessingException {
    CalendarDetails details =
        new CalendarDetails(252, List.of(new FreeDay(LocalDate.of(2026, 1, 1), "Neujahr")));

    assertThat(Json.MAPPER.writeValueAsString(details))
        .isEqualTo(
            "{\"workingDays\":252,\"holidays\":[{\"date\":\"2026-01-01\",\"name\":\"Neujahr\"}]}");
  }
}
