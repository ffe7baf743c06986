// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.LifeCycle;
import digital.konstanz.roadmap.portfolio.LifeCycleFacts;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

  private static String said(Locale locale, ThrowingCallable call) {
    var rule = catchThrowableOfType(RuleViolatedException.class, call);
    return Texts.of(locale).format(rule.code(), rule.values().toArray());
  }

  @Test
  void aStatusIsNamedInTheLanguageOfTheReader() {
    ThrowingCallable step =
        () ->
            LifeCycle.require(
                new LifeCycleFacts(MeasureStatus.IDEA, true, true, Set.of()),
                MeasureStatus.DONE,
                null,
                null);

    assertThat(said(Locale.GERMAN, step))
        .isEqualTo("Von „Idee“ führt kein Weg zu „abgeschlossen“.");
    assertThat(said(Locale.ENGLISH, step)).contains("No way leads from");
  }

  @Test
  void daysAndYearsAreWrittenAsPeopleWriteThem() {
    assertThat(
            said(
                Locale.GERMAN,
                () -> new DateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1))))
        .isEqualTo("Das Ende 01.03.2026 liegt vor dem Beginn 02.03.2026.");
    assertThat(said(Locale.GERMAN, () -> new BudgetLine(2500, FundType.CAPITAL, BigDecimal.ONE)))
        .isEqualTo("Das Haushaltsjahr 2500 liegt außerhalb der Jahre 1900 bis 2199.");
  }
}
