// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.shared.PlanDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Every word is its key, followed by its values. */
final class KeyWords implements PaperWords {

  @Override
  public String say(String key, Object... values) {
    return key + Arrays.stream(values).map(value -> " " + value).collect(Collectors.joining());
  }

  @Override
  public String day(LocalDate day) {
    return day.toString();
  }

  @Override
  public String date(PlanDate date) {
    return date.date().toString();
  }

  @Override
  public String month(LocalDate day) {
    return String.valueOf(day.getMonthValue());
  }
}
