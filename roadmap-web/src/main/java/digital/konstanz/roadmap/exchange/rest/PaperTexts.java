// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of a paper in one language. */
final class PaperTexts implements PaperWords {
  private final Texts texts;
  private final Formats formats;
  private final DateTimeFormatter month;

  PaperTexts(Locale locale) {
    texts = Texts.of(locale);
    formats = Formats.of(locale);
    month = DateTimeFormatter.ofPattern("LLL", locale);
  }

  @Override
  public String say(String key, Object... values) {
    boolean shared = key.startsWith("word.") || key.startsWith("shell.");
    return texts.format(shared ? key : "paper." + key, values);
  }

  @Override
  public String day(LocalDate day) {
    return formats.date(day);
  }

  @Override
  public String date(PlanDate date) {
    return formats.date(date);
  }

  @Override
  public String month(LocalDate day) {
    return month.format(day);
  }
}
